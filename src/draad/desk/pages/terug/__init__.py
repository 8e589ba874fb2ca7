"""Terug aan het werk: fully, partly, or not yet, with what follows from it."""
