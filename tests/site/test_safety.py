"""A build cannot publish half a site: it fails or dies, and the last site stands."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from project import TOY, command, copy_project, digests, env, publish


@pytest.fixture
def published(tmp_path: Path) -> Path:
    project = copy_project(tmp_path / "project", TOY)
    assert publish(project).returncode == 0
    return project


def first_session(project: Path) -> Path:
    return sorted((project / "source" / "sessions").rglob("*.yaml"))[0]


FAULTS = {
    "a YAML error": lambda project: append(first_session(project), "\nnumber: again\n"),
    "an unknown directive option": lambda project: append(
        project / "source" / "fr" / "about.md", "\n```{sessions}\n:colour: red\n```\n"
    ),
    "an unknown id in a role": lambda project: append(
        project / "source" / "en" / "about.md", "\n{decision}`nowhere/1/decision-1`\n"
    ),
    "a broken template": lambda project: append(
        project / "source" / "_templates" / "recueil-footer.html", "{% if %}"
    ),
    "a template that asks for what is not there": lambda project: append(
        project / "source" / "_templates" / "recueil-footer.html", "{{ nothing.at.all }}"
    ),
    "a page at the address of a record": lambda project: append(
        project / "source" / "fr" / "sessions" / "toy-wp9" / "6.md", "# Six\n"
    ),
    "a badly named file": lambda project: append(
        project / "source" / "sessions" / "Eight.YAML", "number: 8\n"
    ),
}


def append(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as opened:
        opened.write(text)
    return file


@pytest.mark.parametrize("fault", FAULTS)
def test_a_failing_build_names_the_place_and_leaves_the_last_site(
    published: Path, fault: str
) -> None:
    before = digests(published / "build" / "site")
    file = FAULTS[fault](published)
    for _ in range(2):  # a second run of the same sources fails as the first did
        result = publish(published)
        assert result.returncode == 1, result.stdout
        assert f"{file.relative_to(published)}:" in result.stdout
        assert "Traceback" not in result.stdout + result.stderr
        assert digests(published / "build" / "site") == before


def test_a_repaired_build_equals_a_clean_one(published: Path, tmp_path: Path) -> None:
    before = digests(published / "build" / "site")
    page = published / "source" / "fr" / "about.md"
    text = page.read_text(encoding="utf-8")
    append(page, "\n{decision}`nowhere/1/decision-1`\n")
    assert publish(published).returncode == 1
    page.write_text(text, encoding="utf-8")
    assert publish(published).returncode == 0
    assert digests(published / "build" / "site") == before


def test_a_build_killed_at_any_moment_leaves_a_whole_site(published: Path) -> None:
    old = digests(published / "build" / "site")
    edit_every_title(published)
    new = clean(published)
    assert new != old
    chance = random.Random(7)
    for _ in range(6):
        process = subprocess.Popen(
            command(published), cwd=published, env=env(), stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        time.sleep(chance.uniform(0.1, 2.0))
        kill_group(process)
        site = digests(published / "build" / "site")
        assert site in (old, new)
        if site == new:
            break
    assert publish(published).returncode == 0
    assert digests(published / "build" / "site") == new
    assert publish(published).returncode == 0
    assert digests(published / "build" / "site") == new


def edit_every_title(project: Path) -> None:
    session = first_session(project)
    text = session.read_text(encoding="utf-8")
    session.write_text(text.replace("{fr: ", "{fr: X "), encoding="utf-8")


def kill_group(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def clean(project: Path) -> dict[str, str]:
    """Return the site of a clean build of the same sources."""
    again = copy_project(project.parent / "again", project / "source")
    assert publish(again).returncode == 0
    return digests(again / "build" / "site")


def test_two_clean_builds_are_identical(published: Path) -> None:
    assert digests(published / "build" / "site") == clean(published)


def test_unchanged_files_are_linked_and_changed_ones_are_new(published: Path) -> None:
    site = published / "build" / "site"
    before = {path: path.stat().st_ino for path in site.rglob("*") if path.is_file()}
    content = digests(site)
    edit_every_title(published)
    assert publish(published).returncode == 0
    now = digests(site)
    for path, inode in before.items():
        name = path.relative_to(site).as_posix()
        if name in now:  # the index of search names its files by what they hold
            assert (path.stat().st_ino == inode) == (now[name] == content[name]), name
        else:
            assert "/pagefind/" in name
    assert now != content


def test_nothing_is_made_again_of_the_same_things(published: Path) -> None:
    """Nor is anything passed over because it only looks the same."""
    work = published / "build" / "work" / "en.log"
    site = published / "build" / "site"
    content = digests(site)

    def made() -> tuple[bool, str]:
        os.utime(work, (0, 0))
        result = publish(published)
        assert result.returncode == 0
        return work.stat().st_mtime > 0, result.stdout

    _, told = made()
    assert made() == (False, told)
    (site / "en" / "index.html").unlink()
    assert made() == (True, told)
    assert digests(site) == content
    (published / "build" / "receipt.json").write_text("[")
    assert made() == (True, told)
    assert made() == (False, told)
    session = first_session(published)
    times = session.stat()
    text = session.read_text(encoding="utf-8")
    session.write_text(text, encoding="utf-8")
    assert made() == (False, told), "saved as it was"
    title = re.search(r"fr: (\w)", text).start(1)
    session.write_text(text[:title] + "X" + text[title + 1 :], encoding="utf-8")
    os.utime(session, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert session.stat().st_size == times.st_size
    assert made() == (True, told), "as large and as old, and not the same"
