"""Zoek: a person in reach by any part of the name, or a rule by plain words."""
