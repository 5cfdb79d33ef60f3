"""Files that cannot be drafted from are refused in plain words, soon, and within little memory."""

import contextlib
import io
import os
import threading
import zipfile
from importlib import import_module
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from bench.drafting.renderings import page, printed, word, wrapped_text
from bench.drafting.synthetic import ENGLISH, FRENCH, SPANISH
from recueil.drafting.cleaning import clean
from recueil.drafting.lines import UnreadableError, plain
from recueil.drafting.reading import bounds, read
from recueil.drafting.reading.pdf import read as read_pdf


def refusal(path, content):
    path.write_bytes(content)
    with pytest.raises(UnreadableError) as refused:
        read(path)
    return refused.value.message % refused.value.words


def lines_of(path, content):
    path.write_bytes(content)
    return [plain(line.text) for line in read(path).lines]


def a_pdf(**options):
    stream = io.BytesIO()
    canvas = Canvas(stream, **options)
    return canvas, stream


def a_docx(document=b"", **parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", document)
        for name, part in parts.items():
            package.writestr(f"word/{name}.xml", part)
    return stream.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def body(inside):
    return f"<w:document {W}><w:body>{inside}</w:body></w:document>".encode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file holds no text"),
        (b" \n\n ", "the file holds no text"),
        (b"%PDF-1.7\n garbage", "the PDF is damaged"),
        (b"PK\x03\x04 garbage", "the .docx is damaged"),
        (b"\x7fELF\x00\x00\x00", "this is neither a PDF, a .docx, an HTML page nor a text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "this is an old Word file (.doc): save it as .docx or PDF"),
        (b"{\\rtf1 x}", "this is an RTF file: save it as .docx or PDF"),
        (b"<html><script>x</script></html>", "the file holds no text"),
    ],
)
def test_what_is_no_report_is_refused_in_plain_words(content, words, tmp_path):
    assert refusal(tmp_path / "report", content) == words


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "latin-1", "cp1252"]
)
def test_a_text_in_any_encoding_of_its_languages_is_read(encoding, tmp_path):
    words = "1. Le Comité a décidé de se réunir à Genève."
    assert lines_of(tmp_path / "report", words.encode(encoding)) == [words]


def test_a_text_cut_inside_a_character_loses_that_one_alone(tmp_path):
    [line] = lines_of(tmp_path / "report", "1. Le Comité a décidé, à l’été".encode()[:-1])
    assert line.startswith("1. Le Comité a décidé, à l’ét")


def test_fifty_million_bytes_are_the_most(tmp_path):
    assert "larger than 50 million bytes" in refusal(tmp_path / "report", b"a" * 50_000_001)


def test_a_text_longer_than_any_report_is_refused(tmp_path):
    assert "it is no report" in refusal(tmp_path / "report", b"1. It met.\n\n" * 120_000)


def test_what_never_ends_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(UnreadableError, match="not a file that has an end"):
            read(path)


def test_a_folder_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(UnreadableError, match="a file is expected here"):
        read(tmp_path)
    with pytest.raises(UnreadableError, match="there is no such file"):
        read(tmp_path / "nothing.pdf")


def test_a_pdf_with_a_password_is_refused(tmp_path):
    canvas, stream = a_pdf(encrypt=pdfencrypt.StandardEncryption("secret"))
    canvas.drawString(100, 700, "1. The Committee decided.")
    canvas.save()
    assert "password" in refusal(tmp_path / "report", stream.getvalue())


def test_a_scan_is_told_from_a_pdf_with_text(tmp_path):
    canvas, stream = a_pdf()
    canvas.rect(100, 100, 300, 300, fill=1)
    canvas.save()
    assert "it is a scan" in refusal(tmp_path / "report", stream.getvalue())


def test_a_part_that_unpacks_to_too_much_is_not_unpacked(tmp_path):
    bomb = a_docx(b" " * 70_000_000)
    assert len(bomb) < 100_000
    assert "unpacks to more than" in refusal(tmp_path / "report", bomb)


def test_entities_are_not_expanded(tmp_path):
    lol = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + body("<w:p/>")
    assert "entities" in refusal(tmp_path / "report", a_docx(lol))


def test_an_archive_of_something_else_is_told(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("photo.txt", "x")
    assert refusal(tmp_path / "report", stream.getvalue()) == "this archive is not a Word document"


def test_tracked_changes_are_read_as_accepted_and_counted(tmp_path):
    content = a_docx(
        body(
            "<w:p><w:r><w:t>1. The Committee </w:t></w:r>"
            "<w:del><w:r><w:delText>refused</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t>adopted</w:t></w:r></w:ins>"
            "<w:r><w:t> the report.</w:t></w:r></w:p>"
        )
    )
    path = tmp_path / "report"
    assert lines_of(path, content) == ["1. The Committee adopted the report."]
    assert read(path).changes == 2


def test_numbers_that_word_counts_itself_are_read(tmp_path):
    document = docx.Document()
    for words in ("The Committee met.", "It adopted the agenda."):
        document.add_paragraph(words, style="List Number")
    stream = io.BytesIO()
    document.save(stream)
    lines = lines_of(tmp_path / "report", stream.getvalue())
    assert lines == ["1. The Committee met.", "2. It adopted the agenda."]


def test_footnotes_of_word_are_attached_where_they_are_called(tmp_path):
    content = a_docx(
        body(
            "<w:p><w:r><w:t>It adopted the report</w:t></w:r>"
            '<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
        ),
        footnotes=f'<w:footnotes {W}><w:footnote w:id="7"><w:p><w:r><w:t>TD/B/1.</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>",
    )
    path = tmp_path / "report"
    path.write_bytes(content)
    text = clean(read(path))
    assert [p.calls for p in text.paragraphs] == [((21, "1"),)]
    assert [(note.mark, note.text) for note in text.notes] == [("1", "TD/B/1.")]


def test_what_a_page_hides_or_runs_is_not_read(tmp_path):
    page = b"""<html><head><style>p{}</style></head><body onload="x()">
    <script>1. Decides</script><p hidden>2. Requests</p><p style="display: none">3.</p>
    <iframe src="http://elsewhere.example"></iframe>
    <p>Seen &amp; <em>read</em>.</p></body></html>"""
    assert lines_of(tmp_path / "report", page) == ["Seen & read."]


def test_a_page_of_a_hundred_thousand_levels_ends(tmp_path):
    path = tmp_path / "report"
    path.write_bytes(b"<html><body><p>1. Read.</p>" + b"<div>" * 100_000 + b"deep")
    assert plain(read(path).lines[0].text) == "1. Read."


def test_a_list_of_many_items_is_counted_in_one_go(tmp_path):
    page = b"<html><body><ol start=5>" + b"<li>x</li>" * 50_000 + b"<ol><li>y</ol></ol>"
    lines = lines_of(tmp_path / "report", page)
    assert (lines[0], lines[-2], lines[-1]) == ("5. x", "50004. x", "1. y")


WHOLE = {
    "docx": word(ENGLISH),
    "html": page(FRENCH),
    "text": wrapped_text(SPANISH),
}


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(data):
    format_ = data.draw(st.sampled_from(sorted(WHOLE)))
    content = bytearray(WHOLE[format_])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=8))
    with contextlib.suppress(UnreadableError):
        import_module(f"recueil.drafting.reading.{format_}").read(bytes(content))


@settings(max_examples=8, deadline=None)
@given(cut=st.integers(20, 20_000), noise=st.binary(max_size=20))
def test_a_damaged_pdf_is_read_or_refused_by_a_process_of_its_own(cut, noise):
    pdf = printed(ENGLISH)
    with contextlib.suppress(UnreadableError):
        bounds.bounded(read_pdf, pdf[: min(cut, len(pdf) - 20)] + noise + pdf[cut + 40 :])


def test_a_reader_that_does_not_end_is_ended(monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 1)
    with pytest.raises(UnreadableError, match="was not read within"):
        bounds.bounded(_endless)


def test_a_reader_that_waits_for_ever_is_ended_by_the_clock(monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 1)
    monkeypatch.setattr(bounds, "PATIENCE", 2)
    with pytest.raises(UnreadableError, match="was not read within"):
        bounds.bounded(_waiting)


def test_a_busy_machine_is_given_time(monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 2)
    assert bounds.bounded(_resting, 3) == 3


def test_a_reader_that_takes_all_memory_is_ended():
    with pytest.raises(UnreadableError, match="too much memory"):
        bounds.bounded(_greedy)


def _endless():
    while True:
        pass


def _waiting():
    threading.Event().wait()


def _resting(seconds):
    """Take time by the clock, as where another program has the processor."""
    threading.Event().wait(seconds)
    return seconds


def _greedy():
    return bytearray(8 * bounds.MEMORY)
