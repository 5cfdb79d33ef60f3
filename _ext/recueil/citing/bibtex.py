r"""BibTeX: an item of CSL-JSON as an entry that BibTeX, Biber and reference managers read.

Names and titles stand in double braces: a name of an institution is not taken apart, and no style
turns the capitals of a title into small letters.  A brace in a text becomes a command: BibTeX
counts `\{` as a brace, and an odd one would swallow the rest of the file.  Accents stay as they
are (UTF-8); the address is not escaped, as `\url` takes it, but for what BibTeX itself would count.
"""

from __future__ import annotations

from collections.abc import Iterator

from recueil.citing.csl import Item
from recueil.citing.replacing import replacing

_tex = replacing({
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}",
    ">": r"\textgreater{}", "|": r"\textbar{}", "%": r"\%", "&": r"\&", "#": r"\#", "_": r"\_",
    "$": r"\$", "`": r"\textasciigrave{}",
})  # fmt: skip
_url = replacing({"{": "%7B", "}": "%7D", "\\": "%5C"})
_LANGUAGES = {"fr": "french", "en": "english", "ar": "arabic"}


def bibtex(item: Item) -> str:
    """Return an item as a BibTeX entry."""
    kind = "techreport" if item["type"] == "report" else "misc"
    fields = ",\n".join(f"  {name} = {{{value}}}" for name, value in _fields(item))
    return f"@{kind}{{{item['id']},\n{fields}\n}}"


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    for name in item.get("author", ()):
        yield "author", _whole(name["literal"])
    if "title" in item:
        yield "title", _whole(item["title"])
    if "publisher" in item:
        yield "institution", _whole(item["publisher"])
    if "number" in item:
        yield "number", _tex(item["number"])
    if "issued" in item:
        day = item["issued"]["date-parts"][0]
        yield "year", str(day[0])
        if len(day) == 3:
            yield "date", "{:04}-{:02}-{:02}".format(*day)
    if "note" in item:
        yield "note", _tex(item["note"])
    yield "langid", _LANGUAGES.get(item["language"], item["language"])
    if "URL" in item:
        yield "url", _url(item["URL"])


def _whole(text: str) -> str:
    return "{" + _tex(text) + "}"
