"""The mail at seven, as it reads: one for work, another for one's own thread. Composed here, sent by ``actions``."""
