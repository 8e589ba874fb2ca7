"""A worker's own way in: at the door, and where it is opened and closed."""
