"""Release: the corpus held against the last published one; what changed, and what went missing."""
