"""Reading a report of any format as lines, within bounds of time and memory.

The work is done by a child process, which may take so much and no more: a report comes from
elsewhere, and its file may be broken, or hostile.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from recueil.drafting.lines import Reading, UnreadableError
from recueil.drafting.reading.bounds import bounded
from recueil.failures import reason_of
from recueil.i18n import N_

LARGEST = 50_000_000
"""Bytes of the largest file that is read."""

LONGEST = 1_000_000
"""Characters of the longest report: some three hundred and fifty pages."""

_FORMATS = {"pdf": "pdf", "docx": "docx", "html": "html", "text": "text"}


def read(path: Path) -> Reading:
    """Return the lines of a report, read by a child process; UnreadableError tells why not."""
    return bounded(read_here, path)


def read_here(path: Path) -> Reading:
    """Return the lines of a report, read by this process."""
    content = _content(path)
    format_ = sniff(content)
    reading = _read(format_, content)
    if not any(line.text.strip() for line in reading.lines):
        raise UnreadableError(_EMPTY if format_ != "pdf" else _SCANNED)
    if sum(len(line.text) for line in reading.lines) > LONGEST:
        raise UnreadableError(_LONG, limit=LONGEST // 1_000_000)
    return reading


def sniff(content: bytes) -> str:
    """Return the format of a file by what it holds, whatever it is called."""
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF-") or b"%PDF-" in content[:1024]:
        return "pdf"
    if start.startswith(b"PK\x03\x04"):
        return "docx"
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(_OLD_WORD)
    if start.startswith(b"{\\rtf"):
        raise UnreadableError(_RTF)
    lowered = start[:512].lower()
    if lowered.startswith((b"<!doctype html", b"<html")) or b"<html" in content[:4096].lower():
        return "html"
    if lowered.startswith(b"<") and b"<p" in content[:20_000].lower():
        return "html"
    return "text"


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableError(_FOLDER)
        if not path.is_file():
            raise UnreadableError(_NO_FILE if path.exists() else _MISSING)
        if path.stat().st_size > LARGEST:
            raise UnreadableError(_LARGE, limit=LARGEST // 1_000_000)
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableError(_CLOSED, reason=reason_of(error)) from error
    if not content.strip():
        raise UnreadableError(_EMPTY)
    return content


def _read(format_: str, content: bytes) -> Reading:
    module = import_module(f"recueil.drafting.reading.{_FORMATS[format_]}")
    reader: Callable[[bytes], Reading] = module.read
    return reader(content)


_FOLDER = N_("a file is expected here, not a folder")
_MISSING = N_("there is no such file")
_NO_FILE = N_("this is not a file that has an end")
_LARGE = N_("the file is larger than %(limit)s million bytes")
_LONG = N_("the file holds more than %(limit)s million characters of text: it is no report")
_CLOSED = N_("the file cannot be opened: %(reason)s")
_EMPTY = N_("the file holds no text")
_SCANNED = N_(
    "the PDF holds no text: it is a scan. Make a PDF with text of it by character recognition (OCR)"
)
_OLD_WORD = N_("this is an old Word file (.doc): save it as .docx or PDF")
_RTF = N_("this is an RTF file: save it as .docx or PDF")
