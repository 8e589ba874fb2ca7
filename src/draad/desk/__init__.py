"""The desk: the pages people open in a browser. Rooms in ``pages/``, built from the parts in ``components/``."""
