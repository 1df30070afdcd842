"""Report in, HTML and PDF bytes out."""
