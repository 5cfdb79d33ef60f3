"""Creating: `make new`, from a few answers to a file that is valid at once."""
