"""Wie ziet wat? Made from the matrix, for everyone who signs in."""
