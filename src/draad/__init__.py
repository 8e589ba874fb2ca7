"""Draad: keeps the thread between a person who is ill and their work."""

__version__ = "0.1.0"
