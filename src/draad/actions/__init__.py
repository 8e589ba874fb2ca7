"""Everything that can be done, one verb a file, one transaction each. ``clock`` alone asks the time."""
