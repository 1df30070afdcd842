"""What reportgen talks about: frozen values and the arithmetic on them; no files, no clock."""
