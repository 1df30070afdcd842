"""One reader a family of files; each gives the same sheets of cells."""
