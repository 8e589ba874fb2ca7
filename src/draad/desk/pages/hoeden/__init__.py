"""Hats: which one is worn, and lending one to a colleague for a period."""
