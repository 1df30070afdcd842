"""What several checks look at in the same way."""
