"""Random and mutated input at every door: what it finds becomes a case of the suite."""
