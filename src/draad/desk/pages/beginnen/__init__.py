"""Setting an employer up, in six steps; afterwards the place where it is changed."""
