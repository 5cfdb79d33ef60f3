"""Renderings of invented reports: text, HTML, Word, PDF, each with its pitfalls."""

from __future__ import annotations

import html
import io
import re
import textwrap
from collections.abc import Callable, Iterator
from itertools import zip_longest

from bench.drafting.synthetic import Piece, Report

_SIGNS = {"bullet": "•", "subbullet": "–"}
_LABELLED = ("heading", "subheading", "chapter", "para", "op", "agenda", "point", "annex")
_SHORT_LINES = ("heading", "subheading", "chapter", "minor", "cover", "title")
_MARKUP = re.compile(r"\*(?P<italic>[^*\]]+)\*|\[\^(?P<call>[^\]]+)\]")


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield pieces of light markup: ("", plain), ("italic", words), ("call", mark)."""
    place = 0
    for found in _MARKUP.finditer(text):
        if found.start() > place:
            yield "", text[place : found.start()]
        kind = found.lastgroup or ""
        yield kind, found[kind]
        place = found.end()
    if place < len(text):
        yield "", text[place:]


def _label(piece: Piece) -> str:
    kind = piece[0]
    number = {"para": "{}. ", "op": "{}. ", "agenda": "{}. ", "point": "({}) "}.get(kind, "{} ")
    if kind in _SIGNS:
        return f"{_SIGNS[kind]} "
    return number.format(piece[1]) if kind in _LABELLED else ""


def _words(piece: Piece) -> str:
    """Return the words of a piece; a line of contents, or a row, with what stands beside."""
    if piece[0] == "toc":
        return f"{piece[1]} {piece[2]} {'.' * 30} {piece[3]}"
    if piece[0] == "table":
        return " ".join(piece[1:])
    return piece[2] if piece[0] in _LABELLED else piece[1]


def wrapped_text(report: Report) -> bytes:
    """Text as programs extract it: double spacing, headers, glued footnotes, two columns."""
    lines: list[str] = []
    mentioned: list[str] = []
    for piece in report.pieces:
        text = _label(piece) + "".join(w for _, w in _parts(_words(piece)))
        mentioned += [mark for kind, mark in _parts(_words(piece)) if kind == "call"]
        if piece[0] in ("annex", "chapter"):
            lines += [piece[1], ""]
            text = "".join(w for _, w in _parts(piece[2]))
        if piece[0] in ("heading", "subheading") and len(piece) > 3:
            text += f" ({piece[3]})"
        if piece[0] == "states":
            half = (len(piece) - 1) // 2 + (len(piece) - 1) % 2
            rows = zip_longest(piece[1 : half + 1], piece[half + 1 :], fillvalue="")
            lines += [f"{left:50}{right}".rstrip() for left, right in rows] + [""]
        elif piece[0] == "table":
            lines += ["    ".join([f"{piece[1]:24}", *piece[2:]]), ""]
        elif piece[0] == "list":
            lines += [*piece[1:], ""]
        else:
            width = 60 if piece[0] in _SHORT_LINES else 88
            for line in textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False):
                lines += [line, ""]
        if len(lines) % 7 == 0:
            lines += [report.symbol, "", str(len(lines)), ""]
    lines += ["", *(f" {mark} {report.notes[mark]}" for mark in dict.fromkeys(mentioned))]
    return "\n".join([report.symbol, "", *lines]).encode()


def markdown(report: Report) -> bytes:
    """Text with light markup, a line for each paragraph."""
    lines = [report.symbol]
    for piece in report.pieces:
        kind, text = piece[0], _words(piece)
        if kind in ("heading", "subheading"):
            lines.append(f"{'#' if kind == 'heading' else '##'} {piece[1]} {text}")
            lines += [f"({piece[3][0].upper()}{piece[3][1:]})"] if len(piece) > 3 else []
        elif kind in ("cover", "title"):
            lines.append(f"**{text}**")
        elif kind == "minor":
            lines.append(f"### {text}")
        elif kind == "table":
            lines.append(f"| {' | '.join(piece[1:])} |")
        elif kind in ("states", "list"):
            lines += piece[1:]
        elif kind in ("annex", "chapter"):
            lines += [f"# {piece[1]}", f"## {text.replace('[^*]', '*')}"]
        else:
            lines.append(_label(piece) + text)
    lines += [
        f"{'[^' + mark + ']:' if mark != '*' else '*'} {note}"
        for mark, note in report.notes.items()
    ]
    return "\n\n".join(lines).encode("utf-8-sig")


def page(report: Report) -> bytes:
    """HTML, with no-break spaces, straight apostrophes, lists, a table of States and a script."""
    body: list[str] = [f"<p>{report.symbol}</p>"]
    for piece in report.pieces:
        kind = piece[0]
        text = "".join(_html(*part) for part in _parts(_words(piece)))
        if kind in ("heading", "subheading"):
            tag = "h2" if kind == "heading" else "h3"
            body.append(f"<{tag}>{piece[1]}&nbsp;{text}</{tag}>")
            body += [f"<p>({piece[3][0].upper()}{piece[3][1:]})</p>"] if len(piece) > 3 else []
        elif kind == "states":
            rows = zip_longest(piece[1::2], piece[2::2], fillvalue="")
            cells = "".join(
                f"<tr><td>{html.escape(a)}</td><td>{html.escape(b)}</td></tr>" for a, b in rows
            )
            body.append(f"<table>{cells}</table>")
        elif kind == "list":
            body.append(
                "<ul>" + "".join(f"<li>{html.escape(one)}</li>" for one in piece[1:]) + "</ul>"
            )
        elif kind in ("annex", "chapter"):
            body.append(f"<h2>{piece[1]}</h2><h3>{text}</h3>")
        elif kind == "minor":
            body.append(f"<h4>{text}</h4>")
        elif kind == "bullet":
            body.append(f"<ul><li>{text}</li></ul>")
        elif kind == "subbullet":
            body.append(f"<ul><li><ul><li>{text}</li></ul></li></ul>")
        elif kind == "table":
            cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in piece[1:])
            body.append(f"<table><tr>{cells}</tr></table>")
        else:
            body.append(f"<p>{_label(piece).replace(' ', '&nbsp;')}{text}</p>")
    notes = "".join(
        f"<p><sup>{mark}</sup> {html.escape(n)}</p>" for mark, n in report.notes.items()
    )
    script = "<script>document.write('1. Decides')</script><p style='display:none'>2. Requests</p>"
    head = "<!doctype html><html><head><title>x</title></head>"
    whole = f"{head}<body>{script}{''.join(body)}{notes}</body></html>"
    return whole.replace("’", "'").encode()


def _html(kind: str, words: str) -> str:
    tag = {"italic": "em", "call": "sup"}.get(kind)
    return f"<{tag}>{html.escape(words)}</{tag}>" if tag else html.escape(words)


def word(report: Report) -> bytes:
    """Word, with styles of headings, a table of States, raised calls, and a tracked deletion."""
    import docx

    document = docx.Document()
    document.add_paragraph(report.symbol)
    for piece in report.pieces:
        kind = piece[0]
        if kind in ("heading", "subheading"):
            document.add_heading(f"{piece[1]}\t{_words(piece)}", 1 if kind == "heading" else 2)
            if len(piece) > 3:
                document.add_paragraph(f"({piece[3][0].upper()}{piece[3][1:]})")
        elif kind == "states":
            half = (len(piece) - 1) // 2 + (len(piece) - 1) % 2
            table = document.add_table(rows=0, cols=2)
            for left, right in zip_longest(piece[1 : half + 1], piece[half + 1 :], fillvalue=""):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = left, right
        elif kind == "list":
            for one in piece[1:]:
                document.add_paragraph(one)
        elif kind == "minor":
            _runs(document.add_heading("", 3), _words(piece))
        elif kind in _SIGNS:
            style = "List Bullet" if kind == "bullet" else "List Bullet 2"
            _runs(document.add_paragraph(style=style), _words(piece))
        elif kind == "table":
            cells = document.add_table(rows=1, cols=len(piece) - 1).rows[0].cells
            for cell, words in zip(cells, piece[1:], strict=True):
                cell.text = words
        elif kind in ("annex", "chapter"):
            document.add_heading(piece[1], 1)
            _runs(document.add_heading("", 2), _words(piece))
        else:
            label = _label(piece)
            paragraph = document.add_paragraph(f"{label.strip()}\t" if label else "")
            _runs(paragraph, _words(piece))
    for mark, note in report.notes.items():
        _runs(document.add_paragraph(), f"[^{mark}] {note}")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _runs(paragraph: object, text: str) -> None:
    for kind, words in _parts(text):
        run = paragraph.add_run(words)  # type: ignore[attr-defined]
        run.italic = kind == "italic" or None
        run.font.superscript = kind == "call" or None


def printed(report: Report) -> bytes:
    """PDF, with running headers, page numbers, raised calls, hyphens and two columns of States."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    def style(
        name: str, font: str = "Times-Roman", size: float = 10, **more: object
    ) -> ParagraphStyle:
        return ParagraphStyle(
            name, fontName=font, fontSize=size, leading=size * 1.2, spaceAfter=7, **more
        )

    body, bold = style("body", alignment=4), style("bold", "Times-Bold", 12)
    small = style("small", size=8)
    story: list[object] = []
    for piece in report.pieces:
        kind = piece[0]
        text = "".join(_printed(*part) for part in _parts(_words(piece)))
        if kind in ("heading", "subheading", "title", "cover", "minor"):
            story.append(Paragraph(_label(piece) + text, bold))
            story += (
                [Paragraph(f"({piece[3][0].upper()}{piece[3][1:]})", body)]
                if len(piece) > 3
                else []
            )
        elif kind == "states":
            half = (len(piece) - 1) // 2 + (len(piece) - 1) % 2
            columns = zip_longest(piece[1 : half + 1], piece[half + 1 :], fillvalue="")
            story.append(
                Table(
                    [[Paragraph(cell, body) for cell in row] for row in columns],
                    colWidths=[220, 220],
                )
            )
        elif kind == "list":
            story += [Paragraph(one, body) for one in piece[1:]]
        elif kind in ("annex", "chapter"):
            story += [Paragraph(piece[1], bold), Paragraph(text, bold)]
        elif kind == "table":
            story.append(
                Table([[Paragraph(cell, body) for cell in piece[1:]]], colWidths=[150, 290])
            )
        else:
            story.append(Paragraph(_label(piece) + text, body))
    story.append(Spacer(1, 20))
    story += [
        Paragraph(f"<super size=6>{mark}</super> {note}", small)
        for mark, note in report.notes.items()
    ]
    stream = io.BytesIO()

    def furniture(canvas: object, _: object) -> None:
        canvas.setFont("Times-Bold", 9)  # type: ignore[attr-defined]
        canvas.drawString(60, 810, report.symbol)  # type: ignore[attr-defined]
        canvas.drawString(290, 30, str(canvas.getPageNumber()))  # type: ignore[attr-defined]

    document = SimpleDocTemplate(
        stream, pagesize=A4, leftMargin=70, rightMargin=70, bottomMargin=90, topMargin=90
    )
    document.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return stream.getvalue()


def _printed(kind: str, words: str) -> str:
    tag = {"italic": "i", "call": "super"}.get(kind)
    return f"<{tag}>{html.escape(words)}</{tag}>" if tag else html.escape(words)


RENDERINGS: dict[str, Callable[[Report], bytes]] = {
    "text": wrapped_text,
    "markdown": markdown,
    "html": page,
    "docx": word,
    "pdf": printed,
}
