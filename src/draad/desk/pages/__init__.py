"""One folder per room."""
