"""All an agency may change without code: weights, limits, sources and words."""
