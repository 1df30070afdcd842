"""What keeps an installation in order: erasing, purging, looking over, scheduling."""
