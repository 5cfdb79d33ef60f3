"""Drafting: from a session's report to a first YAML file, which an editor finishes.

    read (PDF, DOCX, HTML, text → lines) ──▶ clean (lines → paragraphs) ──▶ outline (their parts)
      ──▶ facts, people, provisions, citations ──▶ draft (a tree with doubts) ──▶ YAML

Nothing is invented: what the report does not print is left out, what only an editor can write
is a marked gap, and what is uncertain says so at its place.  What differs from a language to
another is a table of `languages/`.
"""
