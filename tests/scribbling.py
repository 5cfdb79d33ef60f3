"""Scribbling: edits of any kind, of any file of a project, as numbers say, which are any."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

_WORD = re.compile(r"[\w/.#-]+")


class Editor:
    """Edits a project; what it takes away it may put back."""

    def __init__(self, root: Path) -> None:
        self.source = root / "source"
        self.conf = root / "conf.py"
        self.removed: list[tuple[Path, bytes]] = []

    def files(self) -> list[Path]:
        return sorted(self.source.rglob("*.yaml"))

    def edit(self, how: int, first: int, second: int) -> None:
        files = self.files()
        file, other = files[first % len(files)], files[second % len(files)]
        edits = (
            self.put_word, self.put_word, self.put_word, self.take_line, self.double_line,
            self.cut, self.remove, self.rename, self.copy, self.spoil, self.speak,
        )  # fmt: skip
        edits[how % len(edits)](file, other, first // len(files), second // len(files))

    def put_word(self, file: Path, other: Path, first: int, second: int) -> None:
        words = list(_WORD.finditer(text := file.read_text("utf-8", "replace")))
        new = _WORD.findall(other.read_text("utf-8", "replace"))
        if words and new:
            word = words[first % len(words)]
            text = text[: word.start()] + new[second % len(new)] + text[word.end() :]
            file.write_text(text, "utf-8")

    def take_line(self, file: Path, _other: Path, first: int, _second: int) -> None:
        lines = file.read_bytes().splitlines(keepends=True) or [b""]
        del lines[first % len(lines)]
        file.write_bytes(b"".join(lines))

    def double_line(self, file: Path, _other: Path, first: int, _second: int) -> None:
        lines = file.read_bytes().splitlines(keepends=True) or [b""]
        lines.insert(first % len(lines), lines[first % len(lines)])
        file.write_bytes(b"".join(lines))

    def cut(self, file: Path, _other: Path, first: int, _second: int) -> None:
        content = file.read_bytes()
        file.write_bytes(content[: first % (len(content) + 1)])

    def remove(self, file: Path, _other: Path, first: int, _second: int) -> None:
        if first % 2 and self.removed:
            back, content = self.removed.pop()
            back.parent.mkdir(parents=True, exist_ok=True)
            back.write_bytes(content)
        elif len(self.files()) > 1:
            self.removed.append((file, file.read_bytes()))
            file.unlink()

    def rename(self, file: Path, other: Path, _first: int, _second: int) -> None:
        file.rename(other.with_name(file.name))

    def copy(self, file: Path, other: Path, first: int, _second: int) -> None:
        name = other.name if first % 2 else f"{first % 40}.yaml"
        shutil.copyfile(file, target := file.with_name(f"~{name}"))
        target.rename(other.with_name(name))

    def spoil(self, file: Path, _other: Path, first: int, second: int) -> None:
        content = file.read_bytes()
        place = first % (len(content) + 1)
        file.write_bytes(content[:place] + bytes([second % 256]) + content[place:])

    def speak(self, _file: Path, _other: Path, first: int, _second: int) -> None:
        said = ('("fr", "en")', '("fr", "en", "ar")', '("fr", "zz")', "7")[first % 4]
        self.conf.write_text(f"recueil_languages = {said}\n")
