"""Team: who is away, who returns, and my next contacts."""
