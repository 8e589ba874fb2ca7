"""People who sign in: accounts, their sign-in methods, their language and theme. Nothing about anyone's absence."""
