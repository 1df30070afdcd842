"""The handbook: checks, rules, settings, commands and exit codes, as a page, a PDF, a man page."""
