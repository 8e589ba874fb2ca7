"""Contact that does not go through the line manager: the worker asks it, HR chooses who keeps contact instead."""
