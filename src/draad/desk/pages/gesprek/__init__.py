"""Gesprek: plan a talk, or record one that was held, with a guide beside it."""
