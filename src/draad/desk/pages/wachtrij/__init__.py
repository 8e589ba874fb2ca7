"""Wachtrij: what is asked of a health service, over all its employers, by days left."""
