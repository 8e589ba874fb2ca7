"""The house protocols that come with the product: one file each, declarations only."""
