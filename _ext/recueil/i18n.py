"""Message catalogues: what the program and the site say, in the reader's language.

The wording in the code is English; ``locale/<language>/LC_MESSAGES/recueil.po`` holds the
other languages, compiled to ``.mo`` by ``make``.
"""

from __future__ import annotations

import gettext
import os
import struct
from functools import cache
from pathlib import Path

LOCALE_DIR = Path(__file__).parent / "locale"


class MissingCatalogueError(RuntimeError):
    """A language has a ``.po`` file and no compiled ``.mo``: ``make messages`` was not run."""


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the messages in `language`; English is the wording of the code itself.

    Raises MissingCatalogueError where the catalogue exists and was not compiled, since a
    half-translated site must not be built in silence.
    """
    if language == "en":
        return gettext.NullTranslations()
    try:
        return gettext.translation("recueil", LOCALE_DIR, languages=[language])
    except (OSError, ValueError, struct.error) as error:  # cut off while it was compiled
        raise MissingCatalogueError(language) from error


def has_catalogue(language: str) -> bool:
    """Return whether the interface speaks a language, if only once its messages are compiled."""
    return (LOCALE_DIR / language / "LC_MESSAGES" / "recueil.po").is_file()


def language_of_user() -> str:
    """Return `fr` or `en`, by the environment of whoever runs the program."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def user_language(asked: str | None = None) -> str:
    """Return the language of whoever runs the program, as asked for or by the environment.

    It is English while the messages of the other are missing.
    """
    language = asked or language_of_user()
    try:
        catalogue(language)
    except MissingCatalogueError:
        return "en"
    return language


def N_(message: str) -> str:  # noqa: N802 - the name that extraction tools know
    """Mark a message for the catalogues and return it as it is."""
    return message
