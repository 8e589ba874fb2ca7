"""What happened to one person: facts, the two times, the fold, the agenda."""
