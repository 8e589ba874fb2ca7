"""Who did what, and who is next: a dossier as lanes, one for each of the people around it."""
