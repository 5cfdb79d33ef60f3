"""Search: what is looked through, made straight from the corpus, in one language."""
