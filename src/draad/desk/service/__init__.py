"""What the rooms of a health service have in common: how far its part of a dossier is, and who may sign. Pure."""
