"""Spreadsheets as agencies have them, each with what must be read from it."""
