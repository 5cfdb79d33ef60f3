"""Work shared out among processes: the same results, told failures, nothing left behind."""

from __future__ import annotations

import fcntl
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import docutils_namespace, patch_docutils

from project import TOY, copy_project, digests, env
from recueil.sphinxext import writing
from recueil.sphinxext.workers import shared_out


def squares(numbers):
    return [(number, number * number, os.getpid()) for number in numbers]


def slowly(numbers):
    return squares(number for number in numbers if time.sleep(0.001) is None)


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_each_item_is_worked_on_once(workers):
    results = shared_out(range(1000), slowly, workers, str)
    assert len(results) == workers
    assert len({process for result in results for _, _, process in result}) == workers
    found = sorted((number, square) for result in results for number, square, _ in result)
    assert found == [(number, number * number) for number in range(1000)]


def test_what_goes_wrong_in_a_worker_is_told(monkeypatch):
    here = os.getpid()
    forked = []
    fork = os.fork
    monkeypatch.setattr(os, "fork", lambda: forked.append(fork()) or forked[-1])

    def work(numbers):
        for _ in numbers:
            if os.getpid() != here:
                raise ValueError("in the worker")
            time.sleep(0.01)

    with pytest.raises(ExtensionError, match=r"told: in the worker"):
        shared_out(range(100), work, 2, lambda error: f"told: {error}")
    assert len(forked) == 1
    with pytest.raises(ChildProcessError):
        os.waitpid(forked[0], os.WNOHANG)


def test_a_worker_that_dies_is_an_error():
    here = os.getpid()

    def work(numbers):
        for _ in numbers:
            if os.getpid() != here:
                os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(0.01)

    with pytest.raises(RuntimeError, match="ended before its work"):
        shared_out(range(100), work, 2, str)


LONG = """
import sys, time
from recueil.sphinxext.workers import shared_out
def work(numbers):
    for _ in numbers:
        print("working", flush=True)
        time.sleep(0.05)
shared_out(range(10_000), work, 3, str)
"""


def test_workers_end_with_the_process_that_made_them(tmp_path):
    """They hold its lock open until then, so that the next build waits for them."""
    with (tmp_path / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process = subprocess.Popen(
            [sys.executable, "-c", LONG], env=env(), stdout=subprocess.PIPE,
            pass_fds=(lock.fileno(),),
        )  # fmt: skip
    assert process.stdout is not None
    for _ in range(10):
        process.stdout.readline()
    with (tmp_path / "lock").open("w") as lock:
        with pytest.raises(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        process.kill()
        process.communicate()  # until the last of them has closed it
        fcntl.flock(lock, fcntl.LOCK_EX)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    return copy_project(tmp_path_factory.mktemp("workers") / "project", TOY)


def built(project: Path, workers: int) -> dict[str, str]:
    out, warnings = project / "out" / str(workers), io.StringIO()
    with patch_docutils(str(project)), docutils_namespace():
        app = Sphinx(
            project / "source" / "en", project, out, project / "env" / str(workers), "dirhtml",
            {"language": "en", "nitpicky": True, "recueil_workers": workers},
            status=None, warning=warnings, warningiserror=True,
        )  # fmt: skip
        app.build()
    assert warnings.getvalue() == ""
    return digests(out)


def test_several_processes_make_the_same_site(project, monkeypatch):
    alone = built(project, 1)
    monkeypatch.setattr(writing, "_MANY", 1)
    assert built(project, 3) == alone
