"""Made-up people to try everything on: no real person, no medical reason, published Belgian figures."""
