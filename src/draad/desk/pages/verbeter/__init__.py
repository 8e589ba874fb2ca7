"""Correct a fact or take it back: with the reason, and with what it moves before it is saved."""
