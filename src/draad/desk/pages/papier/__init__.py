"""What a worker says on paper: HR writes it down, and prints the forms for it."""
