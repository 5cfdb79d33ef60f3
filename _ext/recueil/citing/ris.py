"""RIS: an item of CSL-JSON as a record of tagged lines.

The number of a report is `SN`, as EndNote and Zotero read it.  A value is one line: what comes
from a text can neither end the record nor begin another field.
"""

from __future__ import annotations

from collections.abc import Iterator

from recueil.citing.csl import Item


def ris(item: Item) -> str:
    """Return an item as a RIS record."""
    return "\n".join(f"{tag}  - {value}" for tag, value in _fields(item)) + "\n"


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", "RPRT" if item["type"] == "report" else "GEN"
    yield "ID", item["id"]
    for name in item.get("author", ()):
        yield "AU", name["literal"]
    if "title" in item:
        yield "TI", item["title"]
    if "publisher" in item:
        yield "PB", item["publisher"]
    if "number" in item:
        yield "SN", item["number"]
    if "issued" in item:
        day = item["issued"]["date-parts"][0]
        yield "PY", str(day[0])
        if len(day) == 3:
            yield "DA", "{:04}/{:02}/{:02}".format(*day)
    if "note" in item:
        yield "N1", item["note"]
    yield "LA", item["language"]
    if "URL" in item:
        yield "UR", item["URL"]
    yield "ER", ""
