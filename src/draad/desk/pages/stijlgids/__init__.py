"""The style guide: every part in every state, in four languages, light and dark. Open to all; it holds no data."""
