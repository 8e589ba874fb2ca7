"""Answer what a worker asked."""
