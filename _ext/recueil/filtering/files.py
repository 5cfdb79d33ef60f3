"""Files: what the filters of a list load, as scripts that hand over what they hold.

A browser refuses to fetch a file for a page that was opened from a folder, and lets the page run
it: so that the filters work there as they do on a server.

- `filters/index.js`: the facets, and what is said; loaded when the filters are opened;
- `filters/cites.js`: the cited documents; when they are looked for;
- `filters/rows-7.js`: a few lines of the list as they are shown; when one of them is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from recueil.filtering.columns import LATE, column, columns, numbers
from recueil.filtering.listed import KINDS, Listed
from recueil.filtering.saying import say
from recueil.filtering.table import table
from recueil.pages.render import Renderer

ROWS = 20
"""Lines in a file of lines, and lines shown at a time: no answer loads more than 20 files."""


def files(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Yield all files of the lists of a language: path below the published root, and text."""
    for folder in KINDS:
        listed = Listed(renderer.site.index, folder)
        below = f"{renderer.site.language}/{folder}/"
        for name, value in _scripts(renderer, listed):
            told = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            yield f"{below}filters/{name}.js", f'recueil.filters.take("{name}",{told});\n'
        yield f"{below}{folder}.csv", table(renderer.site, listed)


def _scripts(renderer: Renderer, listed: Listed) -> Iterator[tuple[str, object]]:
    site, edition = renderer.site, _edition(listed)
    yield (
        "index",
        {
            "edition": edition,
            "total": len(listed.entries),
            "rows": ROWS,
            "facets": columns(site, listed),
            "numbers": numbers(listed),
            **say(site, listed.folder),
        },
    )
    for facet in LATE:
        yield facet, {"edition": edition, **column(site, listed, facet, listed.words(facet))}
    here = renderer.here(f"{listed.folder}/")
    for number, start in enumerate(range(0, len(listed.entries), ROWS)):
        some = listed.entries[start : start + ROWS]
        rows = [renderer.shared(here, "row", entry) for entry in some]
        yield f"rows-{number}", {"edition": edition, "rows": rows}


def _edition(listed: Listed) -> str:
    """Return what says which places are whose: files of two editions do not go together."""
    ids = "\n".join(entry.id for entry in listed.entries)
    return hashlib.blake2b(ids.encode(), digest_size=6).hexdigest()
