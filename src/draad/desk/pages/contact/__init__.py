"""Noteer contact: two taps, and when the next contact is."""
