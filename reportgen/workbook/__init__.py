"""Cohort in, `cohort.xlsx` out; and what staff wrote into it read back."""
