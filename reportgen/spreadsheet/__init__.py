"""Spreadsheet files in, sheets of cells out; nothing here knows of people."""
