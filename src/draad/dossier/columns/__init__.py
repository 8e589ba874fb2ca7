"""The same rules over a block of dossiers at once, column by column."""
