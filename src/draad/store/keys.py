"""Keys of rows: drawn, not counted, so that an address tells nothing about how many there are or who came first."""

import secrets

BITS = 53
"""The largest whole numbers that every program keeps exactly, JSON readers among them."""


def new_key() -> int:
    """Draw a key. Two equal ones in one employer are refused by the primary key, never mixed up."""
    return secrets.randbits(BITS) + 1
