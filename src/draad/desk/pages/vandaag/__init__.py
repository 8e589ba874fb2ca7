"""Vandaag: what must I do today, and what waits on others."""
