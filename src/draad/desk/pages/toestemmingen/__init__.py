"""Consents: what each opens, for whom, until when; given, refused and taken back with equal weight."""
