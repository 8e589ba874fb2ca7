"""Ask something: in plain words, with who answers and by when."""
