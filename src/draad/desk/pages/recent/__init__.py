"""Recente handelingen: what I did in the last day, and the way back."""
