"""The checks: one file each, one question each."""
