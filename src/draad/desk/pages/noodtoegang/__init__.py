"""Open a dossier in an emergency, inside the health service; and the log of it, for the data protection officer."""
