"""Citing: one reference to a record, and every form in which it is written.

A `Reference` is made once per record and language; `csl` says it in the terms of CSL-JSON, and
BibTeX and RIS are written from that.  The forms that people read (a footnote, an entry of a
list of references, Markdown) are made of the same fields.  What is not known is left out.
"""

from recueil.citing.bibtex import bibtex
from recueil.citing.csl import csl, csl_json
from recueil.citing.markdown import markdown
from recueil.citing.notes import entry, footnote, in_text
from recueil.citing.reference import Reference, Text, line
from recueil.citing.ris import ris

__all__ = [
    "Reference", "Text", "bibtex", "csl", "csl_json", "entry", "footnote", "in_text", "line",
    "markdown", "ris",
]  # fmt: skip
