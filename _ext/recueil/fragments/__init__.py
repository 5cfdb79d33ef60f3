"""Fragments: the Jinja templates that turn records into HTML, and nothing else."""
