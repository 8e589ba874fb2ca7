"""Signing in: password and second step, passkeys, forgotten passwords, and the way out."""
