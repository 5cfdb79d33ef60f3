"""Waiting: the page that stands where there is no site yet."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader

from recueil.edition import NAME
from recueil.i18n import catalogue, user_language
from recueil.languages import direction
from recueil.pages.policy import POLICY


def waiting() -> str:
    """Return the page, in the language of whoever edits."""
    language = user_language()
    environment = Environment(
        loader=PackageLoader("recueil", "preview/static"), autoescape=True,
    )  # fmt: skip
    return environment.get_template("waiting.html").render(
        name=NAME, policy=POLICY, language=language, direction=direction(language),
        say=catalogue(language).gettext,
    )  # fmt: skip
