"""Releasing: two editions compared, and nothing that was published lost without a word."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from recueil.addresses import Addresses
from recueil.corpus import load_corpus
from recueil.exports.corpus_json import corpus_json
from recueil.index import Index
from recueil.pages.factlabels import LABELS
from recueil.publishing.local import served
from recueil.release.command import main
from recueil.release.records import _FACTS, records

BASE = Path(__file__).parent.parent / "faults" / "_base" / "source"
DAY = "2026-03-01"


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(variable, "C.UTF-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has just published its first edition, kept as `last.json`."""
    copytree(BASE, tmp_path / "source")
    edit(tmp_path, "sessions/wp/1.yaml", ('number: "2",', 'number: "2", title: {fr: B, en: B},'))
    publish(tmp_path)
    return tmp_path


def publish(project: Path) -> None:
    corpus, problems = load_corpus(project / "source")
    assert not problems
    (project / "last.json").write_text(corpus_json(Index.build(corpus)), encoding="utf-8")


def edit(project: Path, file: str, *changes: tuple[str, str]) -> None:
    path = project / "source" / file
    text = path.read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path.write_text(text, "utf-8")


def run(project: Path, *more: str, previous: str | None = None) -> int:
    return main(
        project, ["--previous", previous or str(project / "last.json"), "--date", DAY, *more]
    )


def written(project: Path) -> str:
    return (project / "source" / "changes" / f"{DAY}.yaml").read_text("utf-8")


def test_an_edition_that_changes_nothing_has_nothing_to_tell(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "--write") == 0
    assert capsys.readouterr().out == "Nothing has changed since the last edition.\n"
    assert not (project / "source" / "changes").exists()


def test_a_first_edition_tells_its_sessions_and_counts_what_is_in_them(project: Path) -> None:
    assert run(project, "--write", previous="none") == 0
    assert "id: wp/1\n    kind: session" in written(project)
    assert "provisions: 2" in written(project)
    assert "decision-1" not in written(project)


def test_a_change_is_told_fact_by_fact_and_the_file_is_read_back(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(
        project, "sessions/wp/2.yaml",
        ("topics: [data]", "topics: []\n    digest: {fr: Dit, en: Said}"),
        ("date: 2025-05-13", "date: 2025-05-14"), ("symbol: A/RES/70/1", "symbol: A/RES/70/2"),
    )  # fmt: skip
    edit(project, "documents/un.yaml", ("A/RES/70/1:", "A/RES/70/2:\n  aliases: [un/a-res-70-1]"))
    (project / "source/documents/un.yaml").write_text(
        "A/RES/70/2:\n  title: {fr: Programme 2030, en: 2030 Agenda}\n  kind: resolution\n"
        "  aliases: [un/a-res-70-1]\n"
        "works:\n  report-2017: {title: {fr: Rapport 2017, en: Report 2017}}\n", "utf-8",
    )  # fmt: skip
    assert run(project, "--write") == 0
    corpus, problems = load_corpus(project / "source")
    assert not problems
    (edition,) = (file.record for file in corpus.editions.values())
    (changed,) = edition.changed
    assert changed.id == "wp/2/decision-1"
    facts = {one.fact: one for one in changed.facts}
    assert (facts["topics"].gone, facts["topics"].new) == (("data",), ())
    assert (facts["date"].gone, facts["date"].new) == (("2025-05-13",), ("2025-05-14",))
    assert facts["cites"].gone == ("un/a-res-70-1",)
    assert facts["digest"].after is not None
    assert facts["digest"].after.en == "Said"
    (moved,) = edition.moved
    assert (moved.former, moved.id) == ("un/a-res-70-1", "un/a-res-70-2")
    out = capsys.readouterr().out
    assert "~ Working Party, 2nd session, decision 1 [" in out
    assert f"Edition of {DAY}: 0 added, 1 changed, 1 moved, 0 withdrawn." in out


def test_an_id_that_went_missing_fails_where_its_record_has_another_number(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "sessions/wp/1.yaml", ('number: "2"', "paragraph: 8"))
    assert run(project, "--write") == 1
    assert capsys.readouterr().out.startswith(
        'source/sessions/wp/1.yaml:7:5: error[unknown-id]: "wp/1/decision-2" was published and is '
        'not there any more: write it under "aliases" of what it is now, or under "withdrawn" in '
        f'source/changes/{DAY}.yaml, with the reason. Did you mean "wp/1/decision-par-8"?'
    )
    assert not (project / "source" / "changes").exists()


def test_an_alias_makes_it_a_move(project: Path) -> None:
    aliases = "aliases: [wp/1/decision-2], paragraph: 8"
    edit(project, "sessions/wp/1.yaml", ('number: "2"', aliases))
    assert run(project, "--write") == 0
    assert "former: wp/1/decision-2" in written(project)
    assert "added:" not in written(project)


def test_what_is_withdrawn_with_a_reason_goes_with_all_that_is_in_it(project: Path) -> None:
    (project / "source/sessions/wp/2.yaml").unlink()
    assert run(project) == 1
    changes = project / "source" / "changes"
    changes.mkdir()
    (changes / f"{DAY}.yaml").write_text(
        f"date: {DAY}\nnote: {{fr: Relu, en: Read again}}\n"
        "withdrawn: [{id: wp/2, reason: {fr: Rapport retiré, en: Report withdrawn}}]\n", "utf-8",
    )  # fmt: skip
    assert run(project, "--write") == 0
    text = written(project)
    assert "Read again" in text
    assert "Report withdrawn" in text
    assert "kind: session" in text
    assert text.count("- id:") == 1
    corpus, _ = load_corpus(project / "source")
    redirects = Addresses(Index.build(corpus)).redirects
    gone = ("sessions/wp/2/", "sessions/wp/2/decision-1/")
    assert [redirects[address] for address in gone] == [f"changes/{DAY}/#withdrawn"] * 2


def test_a_session_that_is_gone_is_told_once(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "source/sessions/wp/2.yaml").unlink()
    assert run(project) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split('"')[1] for line in told] == ["wp/2"]


def test_changes_are_rewritten_until_they_are_published_then_there_are_new_ones(
    project: Path,
) -> None:
    edit(project, "bodies/wp.yaml", ("en: Working Party", "en: Party"))
    assert run(project, "--write") == 0
    edit(project, "bodies/wp.yaml", ("en: Party", "en: The Party"))
    assert run(project, "--write") == 0
    assert written(project).count("The Party") == 2  # its name of today, and the fact
    publish(project)
    edit(project, "bodies/wp.yaml", ("en: The Party", "en: Another"))
    assert run(project, "--write", "--date", "2026-04-01") == 0
    days = sorted(path.stem for path in (project / "source" / "changes").iterdir())
    assert days == [DAY, "2026-04-01"]
    assert "Working Party" not in (project / "source/changes/2026-04-01.yaml").read_text("utf-8")


def test_a_second_edition_of_a_day_is_of_the_next_and_leaves_the_first_alone(
    project: Path,
) -> None:
    edit(project, "bodies/wp.yaml", ("en: Working Party", "en: Party"))
    assert run(project, "--write") == 0
    first = written(project)
    publish(project)
    edit(project, "bodies/wp.yaml", ("en: Party", "en: The Party"))
    assert run(project, "--write") == 0
    assert written(project) == first
    assert (project / "source/changes/2026-03-02.yaml").is_file()


def test_checking_alone_writes_nothing_and_says_what_is_not_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "bodies/wp.yaml", ("en: Working Party", "en: Party"))
    assert run(project) == 0
    assert "does not tell these changes yet" in capsys.readouterr().out
    assert run(project, "--write") == 0
    capsys.readouterr()
    assert run(project) == 0
    assert "does not tell" not in capsys.readouterr().out


EMPTY = '{"schema": "recueil/1", "bodies": [], "sessions": [], "plans": [], "documents": []}'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read"),
        ("{", "is not the corpus.json"),
        ("[" * 100_000, "is not the corpus.json"),
        ('{"schema": 1}', "is not the"),
        ('{"schema": "recueil/1"}', "is not the"),
        (EMPTY.replace('"sessions": []', '"sessions": [{"id": 1}]'), "is not the"),
        (EMPTY.replace('"plans": []', '"plans": null'), "is not the"),
        (EMPTY.replace("{", '{"edition": 5, '), "is not the"),
        (EMPTY.replace("{", '{"edition": "soon", '), "is not the"),
    ],
)
def test_what_is_no_edition_is_refused_in_a_line(
    content: str | None, words: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = project / "other.json"
    if content is not None:
        other.write_text(content, "utf-8")
    assert run(project, previous=str(other)) == 1
    assert words in (out := capsys.readouterr().out)
    assert out.startswith("error[previous]: ")
    assert len(out.splitlines()) == 1


def test_an_address_is_asked_over_https_alone(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, previous="ftp://example.org/corpus.json") == 1
    assert "begins with https://" in capsys.readouterr().out


def test_an_edition_is_compared_with_what_stands_on_a_server(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with served(project) as address:
        assert run(project, previous=f"{address}last.json") == 0
        assert "Nothing has changed" in capsys.readouterr().out
        assert run(project, previous=f"{address}gone.json") == 1
        assert "gone.json: 404" in capsys.readouterr().out


def test_the_name_of_the_file_is_the_day_of_the_edition(project: Path) -> None:
    assert run(project, "--write", previous="none") == 0
    changes = project / "source" / "changes"
    (changes / f"{DAY}.yaml").rename(changes / "2026-03-02.yaml")
    assert run(project) == 1


def test_every_fact_that_is_compared_has_a_name_for_readers() -> None:
    compared = {fact for facts in _FACTS.values() for fact in facts} | {"addressees"}
    assert compared == set(LABELS)


def test_every_id_of_the_toy_corpus_is_a_record_of_a_kind(toy) -> None:
    corpus = json.loads(corpus_json(toy.index))
    found = records(corpus)
    assert set(found) == {one for one in _ids(corpus) if not one.isupper()}


def _ids(value: object):
    """Yield the ids of records: not those of what cites, of sources, nor of states."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("cited_by", "participants", "by", "source", "members"):
                continue
            if key == "id":
                yield inner
            yield from _ids(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _ids(inner)
