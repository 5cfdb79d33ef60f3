"""Descriptions: what the records say of themselves and their fields, for the catalogues.

The docstring of a field is its one description: the JSON Schemas show it, and the files that
`make new` writes carry it, in the editor's language, beside the keys that are left to fill.
The schemas also show what a whole record is, or a closed list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import IO

from recueil.model import Record
from recueil.schema import descriptions


def extract(
    fileobj: IO[bytes], keywords: Mapping[str, object], tags: Sequence[str], options: object
) -> Iterator[tuple[int, str, str, list[str]]]:
    """Yield all descriptions as messages: Babel asks, for the package of records."""
    texts = dict.fromkeys((*_descriptions(Record), *descriptions()))
    yield from ((1, "gettext", text, []) for text in texts)


def _descriptions(record: type[Record]) -> Iterator[str]:
    for kind in record.__subclasses__():
        yield from (field.description for field in kind.model_fields.values() if field.description)
        yield from _descriptions(kind)
