"""My data: everything recorded about me, who looked, statements, downloads, and how I can be reached."""
