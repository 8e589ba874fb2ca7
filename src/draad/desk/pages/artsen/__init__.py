"""Artsen: that the physician talked with another doctor, while the worker agrees."""
