"""Who follows a dossier: let a coach follow it, hand it over, close the thread."""
