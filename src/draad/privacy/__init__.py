"""Who may see what: the rows of the matrix that every datum belongs to."""
