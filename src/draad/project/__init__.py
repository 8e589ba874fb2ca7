"""The fuse box: the one place that knows every room."""
