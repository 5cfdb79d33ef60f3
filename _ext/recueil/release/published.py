"""Published: the corpus of the last edition, from a file or from the site where it stands."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from recueil.exports.corpus_json import SCHEMA
from recueil.failures import reason_of
from recueil.i18n import N_
from recueil.release.records import LISTS, records

_MOST = 512 * 1024 * 1024
"""Bytes of a corpus: ten times the largest that was ever built."""
_PATIENCE = 60
"""Seconds to wait for an answer."""

Published = Mapping[str, Any]


class UnreadableError(Exception):
    """The last edition cannot be read; the message says why, its words are `words`."""

    def __init__(self, message: str, **words: object) -> None:
        super().__init__(message)
        self.message, self.words = message, words


def published(place: str) -> Published:
    """Return the corpus at `place`: the path or the https address of a `corpus.json`."""
    if not place:
        raise UnreadableError(_NO_PLACE)
    try:
        content = _fetched(place) if "://" in place else Path(place).expanduser().read_bytes()
    except OSError as error:
        raise UnreadableError(_NOT_THERE, place=place, reason=reason_of(error)) from error
    except (ValueError, http.client.HTTPException) as error:  # no such address or path can be
        raise UnreadableError(_NO_ADDRESS, place=place) from error
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(_NO_CORPUS, place=place) from error
    if not _is_corpus(found):
        raise UnreadableError(_NO_CORPUS, place=place)
    return found  # type: ignore[no-any-return] # a mapping, as was just seen


def _is_corpus(found: object) -> bool:
    """Return whether records can be taken out of what somebody says to be an edition."""
    if not isinstance(found, dict) or found.get("schema") != SCHEMA or not found.keys() >= LISTS:
        return False
    try:
        date.fromisoformat(found.get("edition", "2000-01-01"))
        records(found)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return False
    return True


def _fetched(address: str) -> bytes:
    if not address.startswith(("https://", "http://localhost:", "http://127.0.0.1:")):
        raise UnreadableError(_NO_ADDRESS, place=address)
    request = urllib.request.Request(address, headers={"User-Agent": "Recueil"})
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
            content: bytes = answer.read(_MOST + 1)
    except urllib.error.HTTPError as error:
        error.close()
        raise UnreadableError(_NOT_THERE, place=address, reason=error.code) from error
    if len(content) > _MOST:
        raise UnreadableError(_NO_CORPUS, place=address)
    return content


_NO_PLACE = N_(
    "say where the corpus.json of the last edition is: PREVIOUS=address or PREVIOUS=file, "
    "or PREVIOUS=none if there was none"
)
_NOT_THERE = N_("the last edition cannot be read at %(place)s: %(reason)s")
_NO_CORPUS = N_("%(place)s is not the corpus.json of an edition")
_NO_ADDRESS = N_("%(place)s: an address begins with https://")
