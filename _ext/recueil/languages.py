"""The languages of an edition: one line of conf.py, which is read and not run.

The core needs them without Sphinx, and Sphinx without the core: the line is the one truth.  Babel
is loaded by whoever asks it something, which `make check` does not.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

LANGUAGES = ("fr", "en")
"""The working languages: in each of them every text is expected.  Others may be added."""

SETTING = "recueil_languages"
_CODE = re.compile("[a-z]{2,3}")


class UnreadableError(ValueError):
    """What should be Python is not; with its line."""


def languages(root: Path) -> tuple[str, ...]:
    """Return the languages in which the project at `root` is published, the first one first.

    Raises ValueError, with the line of conf.py, for anything else than a list of codes.
    """
    conf = root / "conf.py"
    if not conf.is_file():
        return LANGUAGES
    try:
        lines = ast.parse(conf.read_text(encoding="utf-8")).body
    except SyntaxError as error:
        raise UnreadableError(error.lineno or 1) from error
    except (ValueError, RecursionError, MemoryError) as error:  # bytes that are no text, depth
        raise UnreadableError(1) from error
    for node in lines:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == SETTING:
            return _codes(node)
    return LANGUAGES


def _codes(line: ast.Assign) -> tuple[str, ...]:
    try:
        codes = tuple(ast.literal_eval(line.value))
    except (ValueError, TypeError):
        codes = ()
    if not codes or not all(isinstance(code, str) and _CODE.fullmatch(code) for code in codes):
        raise ValueError(line.lineno)
    return codes


@cache
def direction(language: str) -> str:
    """Return `ltr` or `rtl`: the way in which a language is written."""
    from babel import Locale

    return Locale.parse(language).text_direction


@cache
def own_name(language: str) -> str:
    """Return what a language calls itself: `Français`, `العربية`."""
    from babel import Locale

    name = Locale.parse(language).get_language_name(language) or language
    return name[:1].upper() + name[1:]


@cache
def locale_of(language: str) -> str:
    """Return the locale by which dates and lists are written.

    English is British, as the United Nations write dates: 1 November 2024.
    """
    return {"fr": "fr_FR", "en": "en_GB"}.get(language, language)


def source_of(root: Path, language: str) -> Path:
    """Return the folder of the hand-written pages: a language without any shows the first's."""
    own = root / "source" / language
    return own if own.is_dir() else root / "source" / LANGUAGES[0]
