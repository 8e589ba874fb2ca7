"""What if: suppose something, see what it moves. Nothing is saved."""
