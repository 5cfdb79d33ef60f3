"""Numbers: under which bodies adopt their texts, as headings print them.

Every house has its own way: `12/3`, `BC-15/2`, `18.COM 7.a`, `205 EX/5.I.A`, `EB154(3)`,
`MSC.428(98)`, `Conf. 10.10 (Rev. CoP19)`, `70 (Rev. Bucharest, 2022)`, `756(XL)`, `A41-21`.  What
they have in common is a digit or a Roman number, parts joined by dots, strokes and hyphens, and at
the end a session or a revision in parentheses.
"""

from __future__ import annotations

CODED_NUMBER = (
    r"(?-i:\d{1,3}[ .][A-Z]{2,5} [\dA-Z](?:[\w.]{0,20}\w)?|\d{1,3} [A-Z]{1,3}/\d(?:[\w.]{0,20}\w)?)"
)
"""A number that names the body too: `42 COM 7A.1`, `18.COM 7.a`, `205 EX/5.I.A`."""

ROMAN = "[IVXLC]{1,8}"
_REVISION = r"(?: \((?:Rev|rev|Rév|rév)\b[^()]{0,40}\))"
_SESSION = rf"(?: ?\((?:\d{{1,4}}|{ROMAN}|{ROMAN}-[\w/]{{1,6}})\))"
_HOUSE = r"(?:[A-Z]{1,6}\.)"

AFTER_WORD = (
    rf"(?-i:{CODED_NUMBER}|Conf\. ?\d+\.\d+{_REVISION}?|{ROMAN}[./-]\d[\w.]{{0,20}}"
    rf"|{_HOUSE}?[\w/()-]{{0,20}}?\d[\w/-]{{0,20}}{_REVISION}"
    rf"|(?:{_HOUSE}|[A-Z]\w{{0,5}}[/-]){{0,3}}(?:[A-Z][\w-]{{0,20}}?\.)?"
    rf"[\w/-]{{0,20}}\d[\w-]{{0,20}}{_SESSION}"
    rf"|{_HOUSE}{{0,4}}[\w/()-]{{0,24}}\d(?:[\w/().-]{{0,24}}[\w)])?)"
)
"""What follows the word "decision" or "resolution" as its number; none is longer than a line."""

ALONE = (
    rf"(?-i:(?:[A-Z]{{1,6}}[-.])?(?:[IVXL]{{1,8}}|\d{{1,4}})/[A-Z\d.]{{0,7}}[A-Z\d]"
    rf"|\d{{1,4}} ?\((?:{ROMAN}|[A-Z]{{2,5}}\.\d{{1,3}})\)"
    r"|[A-Z]{2,4}\d{1,3}(?:\.R?\d{1,3}|\(\d{1,3}\))|[A-Z]\d{1,3}-\d{1,3})"
)
"""A number that stands for itself over a text: "KC-5/1: Kites", "812(LXI) Bridges"."""
