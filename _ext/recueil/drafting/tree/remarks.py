"""What a draft says to its editor: doubts as comments, gaps to fill, wordings of the report."""

from __future__ import annotations

from dataclasses import dataclass, field

from recueil.drafting.cleaning import Text
from recueil.drafting.doubts import Doubt, place_told
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.lines import Place
from recueil.drafting.tree import Tree
from recueil.drafting.writing import Flow, Gap, Noted
from recueil.i18n import N_, catalogue

_SHORT = 90
"""A wording of fewer characters stands on the line of its key."""


@dataclass
class Remarks:
    """What is said of one draft, in the editor's language."""

    text: Text
    lexicon: Lexicon
    editor: str
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def code(self) -> str:
        """Return the language of the report."""
        return self.text.language.code

    @property
    def ours(self) -> bool:
        """Whether the edition is published in the language of the report."""
        return self.code in self.lexicon.corpus.languages

    def doubt(self, reason: str, place: Place | None = None, **words: object) -> str:
        """Note a doubt for the summary and return it as a comment."""
        doubt = Doubt(reason, place, words)
        self.doubts.append(doubt)
        where = f" ({place_told(place, self.text.format, self.editor)})" if place else ""
        return f"{self._say(_CHECK)}: {doubt.told(self.editor)}{where}"

    def told(self, reason: str, **words: object) -> str:
        """Return a remark that is no thing to check."""
        return Doubt(reason, None, words).told(self.editor)

    def gap(self, what: str) -> Gap:
        """Return what only an editor can write."""
        return Gap(f"{self._say(_TO_WRITE)}: {self._say(what)}")

    def words(self, wording: str) -> object:
        """Return a wording of the report in its language, or a gap with it where we have none."""
        wording = " ".join(wording.split())
        if self.ours:
            return Flow({self.code: wording}) if len(wording) < _SHORT else {self.code: wording}
        return Noted(self.gap(_IN_OUR_LANGUAGES), (self._foreign(wording),))

    def official(self, wording: str) -> Tree:
        """Return the official wording of a provision; a comment where that is not ours."""
        if self.ours:
            return {"text": {self.code: wording}}
        return {"text": Noted(None, (self._foreign("…"), wording))}

    def _foreign(self, wording: str) -> str:
        return self.told("language", language=self.code, words=wording)

    def _say(self, message: str) -> str:
        return catalogue(self.editor).gettext(message)


DIGEST = N_("digest, in French and English")
DATE = N_("a date, as 2025-05-14")
NAME = N_("a name, in French and English")
ROLE = N_("a word of vocabulary/roles")
_IN_OUR_LANGUAGES = N_("in French and English")
_CHECK = N_("CHECK")
_TO_WRITE = N_("TO WRITE")
