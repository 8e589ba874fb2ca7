"""Rows in, facts out. ``append`` is the one door for writing, ``read`` the one door for reading, for a viewer."""
