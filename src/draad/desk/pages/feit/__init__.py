"""Note something: every kind of fact that a hat may record, grouped by what happened."""
