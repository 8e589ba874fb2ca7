"""My account: language, appearance, shortcuts, and how somebody signs in."""
