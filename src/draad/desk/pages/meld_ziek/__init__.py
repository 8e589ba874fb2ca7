"""Meld ziek: a sick call in three taps."""
