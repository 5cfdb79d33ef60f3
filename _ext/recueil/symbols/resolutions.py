"""Resolutions cited by number: `résolution 70/1 de l'Assemblée générale` is `A/RES/70/1`.

A resolution is identified by the body that adopted it and its number; texts name the body
before or after, and one mention may list several numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

ORGANS: Final = {
    (
        r"assembl(?:é|e\u0301)e_g(?:é|e\u0301)n(?:é|e\u0301)rale|general_assembly"
        r"|asamblea_general"
    ): "A/RES",
    r"conseil_de_s(?:é|e\u0301)curit(?:é|e\u0301)|security_council|consejo_de_seguridad": "S/RES",
    (
        r"conseil_(?:é|e\u0301)conomique_et_social|economic_and_social_council"
        r"|consejo_econ(?:ó|o\u0301)mico_y_social"
    ): "E/RES",
    (
        r"conseil_des_droits_de_l['’]homme|human_rights_council|consejo_de_derechos_humanos"
    ): "A/HRC/RES",
}
"""The bodies whose resolutions are cited by number, and the series of those."""

_REACH = 90
_MOST = 12
_SPACE = r"[ \n]{1,6}"
_ORGAN = "|".join(f"({words})" for words in ORGANS)
_NUMBER = (
    r"(?:(?:E?S-)?[0-9]{1,4}/[0-9]{1,4}(?:_[A-Z](?![\w/'’]))?"
    r"|[0-9]{1,4}(?:_[A-Z])?[ \n]{0,3}\((?:[0-9]{4}|(?:E?S-)?[IVXLC]{1,8})\))"
)


def _compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(pattern.replace("_", _SPACE), flags)


_KEYWORD = _compiled(
    r"\br(?:é|e\u0301|e)solu(?:tions?|ci(?:ó|o\u0301)n|ciones)_(?=[0-9ES])", re.IGNORECASE
)
_FIRST = _compiled(_NUMBER)
_NEXT = _compiled(rf"(?:,|;)?_(?:(?:et|and|ou|or|y|e|o)_)?({_NUMBER})")
_AFTER = _compiled(
    r",?_(?:(?:du|of|en_date_du|dated|de)_[0-9]{1,2}(?:er)?_(?:de_)?\w{3,10}_(?:de_)?[0-9]{4},?_)?"
    r"(?:adopt(?:é|e\u0301)es?_|adopted_|aprobadas?_)?(?:del?|du|par|por|of|by)_?"
    r"(?:l['’]|the_|le_|la_|el_)?"
    rf"(?:{_ORGAN})",
    re.IGNORECASE,
)
_DATE = _compiled(
    r",?_(?:du|of|en_date_du|dated|de)_[0-9]{1,2}(?:er)?_(?:de_)?\w{3,10}_(?:de_)?[0-9]{4}"
)
_BEFORE = _compiled(
    rf"(?:{_ORGAN})(?:['’]s)?,?(?:(?:_\w{{1,12}}){{0,3}}_(?:in|by|dans|par|en)_(?:its|sa|ses|sus?))?_\Z",
    re.IGNORECASE,
)


def cited(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where the numbers of resolutions stand, and the series of each."""
    for keyword in _KEYWORD.finditer(text):
        window = text[max(0, keyword.start() - _REACH) : keyword.start()]
        before = _BEFORE.search(window)
        yield from _numbers(text, keyword.end(), _series(before))


def _numbers(text: str, start: int, series: str | None) -> Iterator[tuple[int, int, str]]:
    """Yield the numbers of a list, by the body after it; without one, by the body before it."""
    number = _FIRST.match(text, start)
    waiting: list[tuple[int, int]] = []
    while number and len(waiting) < _MOST:
        waiting.append(number.span(number.lastindex or 0))
        after = _AFTER.match(text, number.end())
        if after:
            named = _series(after)
            yield from ((*span, named) for span in waiting if named)
            waiting, series = [], None
        dated = after or _DATE.match(text, number.end())
        number = _NEXT.match(text, dated.end() if dated else number.end())
    yield from ((*span, series) for span in waiting if series)


def _series(organ: re.Match[str] | None) -> str | None:
    return list(ORGANS.values())[organ.lastindex - 1] if organ and organ.lastindex else None
