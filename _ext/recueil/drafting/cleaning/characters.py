"""Characters: the many ways of printing the same one, brought to one."""

from __future__ import annotations

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f\u205f\u3000", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\ufffd", ""),
        **dict.fromkeys("\u2010\u2011", "-"),
        "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
        "\ufb05": "ft", "\ufb06": "st",
    }
)  # fmt: skip
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\n]+")
_FOLDED = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "œ": "oe", "Œ": "OE",
                         "–": "-", "—": "-", "‑": "-"})  # fmt: skip


def tidied(text: str) -> str:
    """Return a line with one blank for all kinds, letters for ligatures, accents on letters.

    A soft hyphen stays where it ends the line, since it tells that a word goes on.
    """
    text = _CONTROL.sub(" ", unicodedata.normalize("NFC", text).translate(_SAME))
    text = _BLANKS.sub(" ", text).strip()
    ends = text.endswith(SOFT_HYPHEN)
    return text.replace(SOFT_HYPHEN, "") + (SOFT_HYPHEN if ends else "")


def folded(text: str) -> str:
    """Return a text for comparison: small letters, no accents, straight apostrophes."""
    decomposed = unicodedata.normalize("NFD", text.translate(_FOLDED).lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
