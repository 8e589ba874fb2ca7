"""My agreements: talks that are planned, what was agreed, how contact is kept, and rest."""
