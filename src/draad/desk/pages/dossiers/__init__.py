"""Dossiers: the list of everyone whose thread runs, with who is up next."""
