"""Hand dossiers over to a colleague, answer what a colleague hands over, and let another person lead somebody."""
