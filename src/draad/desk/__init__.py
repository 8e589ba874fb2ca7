"""The desk: the pages people open in a browser. Rooms under ``pages/``, the parts they are built from in ``components/``."""
