"""One dossier: who is up next, the thread, what happened, the people, and who can see what."""
