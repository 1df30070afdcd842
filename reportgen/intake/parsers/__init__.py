"""One file a kind of answer: a cell's value in, what it means out, or why it can't be read."""
