"""The words by which a text tells something about somebody's health: one table a language."""
