"""Spreadsheet in, frozen profiles and problems out."""
