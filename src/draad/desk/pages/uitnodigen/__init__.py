"""Uitnodigen: invite a worker to the physician, and note what became of it."""
