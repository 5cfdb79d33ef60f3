"""What the grammar of symbols is made of: roots, bodies, natures, modifiers, spellings.

Sources: the UNBIS reference manual (document series), research.un.org on symbols, and the WTO's
pages on collections, types and symbols.  To teach the package a new series, add to a table.
"""

from __future__ import annotations

import re
from typing import Final

ORGANISATIONS: Final = frozenset({"un", "wto", "wco"})
"""Whose symbols can be read; an organisation outside it has no grammar here."""

EXAMPLES: Final = {
    "un": "TD/B/EDE/8/2, A/RES/70/1",
    "wto": "G/C/M/127, WT/L/274",
    "wco": "PC0605, SP0648",
}
"""What symbols of each look like, for whoever has written something else."""

UNMISTAKABLE: Final = {
    "un": re.compile(r"(?:A/RES|TD|ECE|E/|UNCTAD|UNEP|DP|CRC|CEDAW)"),
    "wto": re.compile(r"(?:WT|JOB|TN|GATS|GPA|IP/C)/"),
}
"""How symbols begin that can be of no other organisation, wherever they are printed."""

MAX_LENGTH: Final = 120
"""Longer than any symbol printed: what goes beyond is not looked at."""

MAX_COMPONENTS: Final = 14


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANS: Final = _words("A S E ST T")
"""Roots of a letter or two, which also begin ordinary words between strokes."""

UNECE_ROOTS: Final = _words(
    "ECE AGRI CEP CES CHEM COAL EB ENERGY ENVWA GAS HBP MP STEEL TIM TRADE TRANS WATER"
)
"""UNECE, and the forms without `ECE/`.

There `WP.6` is a working party; everywhere else it is the sixth working paper.
"""

TREATY_ROOTS: Final = _words("CAT CCPR CED CEDAW CERD CMW CRC CRPD HRI")
"""Treaty bodies: their symbols hold country codes, and reports numbered `7-8`."""

AGENCY_ROOTS: Final = _words(
    "CDIP CWS GB IDB IPBES ITH LHE SCCR SCP SCT WHC WIPO WO"  # UNESCO, ILO, UNIDO, WIPO, IPBES
)
"""Agencies with series of their own, which number as they like: `WHC/21/44.COM/7A`, `GB.347/1`.

The United Nations' own address of documents does not know them.
"""

ROOTS: Final = {
    "un": _words(
        """
        BWC CAC CBD CCW CD CEB CLCS CTOC DP FCCC HSP ICCD ISBA ITC JIU LC NPT PBC PCNICC SAICM
        SPLOS TD UNCTAD UNEP UNW
        """
    )
    | ORGANS
    | UNECE_ROOTS
    | TREATY_ROOTS
    | AGENCY_ROOTS,
    "wto": _words("G IP WT S TN JOB OFFICE GATS GPA INF PRESS RD WLI WTO"),
}
"""First components, by organisation."""

ORGAN_NAMES: Final = _words(
    "BUR DEC ECA ECE ECLAC ESCAP ESCWA FPA HRC ICEF INCB INF NGO PBC PET PRST RES WGAP"
)
"""Words that follow `A/`, `S/`, `E/` or `T/`; in running text no other word may."""

NOT_WTO: Final = frozenset({"PRST", "PV", "RES"})
"""Words after `S/` that only the Security Council uses."""

NUMBERED_ROOTS: Final = _words("JOB OFFICE GATS GPA INF PRESS RD WLI")
"""WTO collections where a number may follow at once; `G/20` and `S/4` are something else."""

BODIES: Final = _words("AC C CN COM CONF EM GC GE MEM SC SUB WG")
"""Words that with a number name a body (`C.1`, `WG.IV`): such a symbol is not complete."""

NATURES: Final = _words("BP CRP DEC DOC DP INF L MISC NGO PV R RES SR WP")
"""Words that with a number name a document: `L.13`, `INF.1`, `PV.6201`, `Res.14`."""

RESOLUTION: Final = "RES"
"""The nature that makes of a document a resolution."""

DECISION: Final = "DEC"
"""The nature that makes of it a decision."""

COMPOUNDS: Final = frozenset({"CODE TOT", "HARD FIBRES", "IRON ORE", "OLIVE OIL"})
"""Series names that hold a space."""

ENDINGS: Final = frozenset({"R", "RW", "ARB"})
"""WTO dispute reports end in a word: `WT/DS2/AB/R`."""

NUMBERED_WORDS: Final = frozenset({"ARB", "DS", "NG", "Q", "REG", "RW"})
"""WTO words with a number and no point: `DS108`, `REG12`, `RW2`."""

CASE_WORDS: Final = frozenset({"DS", "REG"})
"""Those whose number is a case: the series is `WT/DS`, not `WT/DS108`."""

BEFORE_COUNTRY: Final = frozenset({"ACC", "N", "Q"})
"""WTO words that an ISO country code (or one of its own, `EEC`) follows."""

MIXED_CASE: Final = {"SUB": "Sub", "OZL": "OzL", "PRO": "Pro", "LET": "Let"}
"""The few words of a symbol that are not in capitals."""

NUMBERED_CASE: Final = {"RES": "Res", "DEC": "Dec", "DOC": "Doc"}
"""Words in capitals between strokes, `A/RES/70/1`, and not before a point, `UNEP/EA.5/Res.14`."""

MODIFIERS: Final = {
    "ADD": "Add",
    "AMEND": "Amend",
    "CORR": "Corr",
    "REV": "Rev",
    "SUMMARY": "Summary",
    "SUPPL": "Suppl",
}

RELATIONS: Final = {
    "Add": "addendum-of",
    "Amend": "amends",
    "Corr": "corrects",
    "Rev": "revises",
    "Summary": "summarises",
    "Suppl": "supplements",
}
"""What a modifier says of the document that it modifies."""

PARTS: Final = {
    "PART": "Part ",
    "PARTIE": "Part ",
    "RESUMPTION": "Resumption ",
    "SECT": "Sect. ",
    "VOL": "Vol. ",
}
"""Words that open a parenthesis about a part of a document, as we write them."""

NOT_WCO: Final = frozenset({"HS", "SH"})
"""`HS2022` is an edition of the Harmonized System, not a document."""

WCO_SERIES: Final = _words("EC NC NR NS OC PC SC SP VT")
"""Committees whose documents we recognise in running text without a language letter."""

SAME: Final = str.maketrans(
    {
        **dict.fromkeys("\t\u00a0\u202f\u205f\u3000", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        **dict.fromkeys("\r\v\f\u0085\u2028\u2029", "\n"),
        **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63", "-"),
        **dict.fromkeys("\u2044\u2215\u29f8", "/"),
        **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)},  # full-width forms
    }
)
"""Other characters for the same thing, one for one so that places in a text stay the same."""

INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens, joiners and the like, which break a symbol over lines and mean nothing."""
