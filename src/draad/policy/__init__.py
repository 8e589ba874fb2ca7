"""Documents made from the rules."""
