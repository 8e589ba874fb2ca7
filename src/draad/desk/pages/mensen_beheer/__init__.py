"""The people of an employer and their roles: add, change, end."""
