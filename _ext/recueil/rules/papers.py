"""Papers: the documents that are known, and the reports of which the files are made."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from recueil.nearest import likely, suggestion
from recueil.rules.asking import Book, Notes, question
from recueil.rules.faces import Face
from recueil.symbols import nearest


class Papers(Book):
    """What all files say of documents, and of their reports."""

    def __init__(self, every: Sequence[Face], unread: Collection[str], notes: Notes) -> None:
        super().__init__(notes)
        self._unread = frozenset(unread)
        registers = [face for face in every if face.folder == "documents"]
        self._works = {face.id: face.works for face in registers}
        self._symbols: dict[str, str] = {}
        for face in (*registers, *every):
            for id_, canonical in face.documents.items():
                self._symbols.setdefault(id_, canonical)
        self._titled = {id_ for face in registers for id_ in face.titled}
        self._citing: dict[str, str] = {}
        self._reports: dict[str, list[Face]] = {}
        for face in every:
            for id_ in face.cites:
                self._citing.setdefault(id_, face.file)
            if face.source is not None:
                self._reports.setdefault(face.source, []).append(face)

    @question
    def symbol_of(self, document: str) -> str | None:
        """Return the symbol of a document that is registered or cited."""
        return self._symbols.get(document)

    @question
    def symbol_meant(self, text: str, organisation: str) -> str | None:
        """Return the symbol of a known document that comes nearest to what was written."""
        root = f"{text.partition('/')[0].upper()}/"
        alike = [
            symbol
            for id_, symbol in self._symbols.items()
            if symbol.startswith(root) and id_.startswith(f"{organisation}/")
        ]
        return nearest(text, organisation, likely(text, alike))

    @question
    def is_work(self, work: str, organisation: str) -> bool:
        """Whether a register has a work, or may have it."""
        unread = f"documents/{organisation}" in self._unread
        return unread or work in self._works.get(organisation, ())

    @question
    def work_meant(self, work: str, organisation: str) -> dict[str, object]:
        """Return the work that may have been meant by one that is in no register."""
        return suggestion(work, frozenset(self._works.get(organisation, ())))

    @question
    def untitled_in(self, document: str) -> str | None:
        """Return the file that cites first a document of which no register gives the title."""
        organisation = document.partition("/")[0]
        if document in self._titled or f"documents/{organisation}" in self._unread:
            return None
        return self._citing.get(document) if document in self._symbols else None

    @question
    def last_paragraph(self, report: str) -> int | None:
        """Return the last paragraph of a report in which they were counted."""
        counted = (face.paragraphs for face in self._reports.get(report, ()))
        return max((number for number in counted if number is not None), default=None)

    @question
    def made_from(self, report: str) -> tuple[str, ...]:
        """Return the files made from a report."""
        return tuple(face.file for face in self._reports.get(report, ()))

    @question
    def may_lack(self, bodies: tuple[str, ...]) -> bool:
        """Whether a session of one of the bodies could not be read."""
        folders = tuple(f"sessions/{body}/" for body in bodies)
        return any(name.startswith(folders) for name in self._unread)
