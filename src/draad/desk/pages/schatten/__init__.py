"""Schatten: the outcome of an estimate of work potential, by the words of the law."""
