"""Roman figures."""

from __future__ import annotations

_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
          (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


def roman(number: int) -> str:
    """Return a number in Roman figures."""
    figures = ""
    for value, sign in _ROMAN:
        while number >= value:
            figures, number = figures + sign, number - value
    return figures
