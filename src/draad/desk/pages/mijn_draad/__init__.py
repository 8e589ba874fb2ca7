"""My thread: what a worker finds about themself, in plain words, with who can see it and who looked."""
