"""Warnings: problems through the one door that Sphinx knows, with type, kind and place."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

from recueil.findings import sentence, worded
from recueil.i18n import language_of_user
from recueil.problems import Problem, Severity

logger = logging.getLogger(__name__)


def warn(app: Sphinx, problem: Problem, project: Path) -> None:
    """Tell a problem: an error or a warning as a Sphinx warning, information as such."""
    words = sentence(problem, language_of_user())
    place = f"{project / problem.file}:{problem.line}"
    if problem.severity is Severity.INFORMATION:
        logger.verbose("%s: %s", place, words)
        return
    if problem.severity is Severity.WARNING and not app.config.recueil_strict:
        logger.info("%s: %s", place, words)
        return
    logger.warning("%s", words, location=place, type="recueil", subtype=str(problem.kind))


def warn_at(
    location: object, kind: str, message: str, near: str | None = None, **words: object
) -> None:
    """Warn of something wrong in a page: an unknown id, option or word, and the nearest known."""
    meant = {"near": near} if near else {}
    text = worded(message, words | meant, language_of_user())
    logger.warning("%s", text, location=location, type="recueil", subtype=kind)  # type: ignore[arg-type]
