"""The address of the house: it leads each hat to its own first room."""
