"""Meer: on a phone, everything that has no tab of its own."""
