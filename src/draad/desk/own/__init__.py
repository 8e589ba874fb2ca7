"""What the rooms of a worker share: what was agreed with them, what they asked, who looked at their dossier."""
