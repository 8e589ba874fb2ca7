"""The doors that are not pages: the command line."""
