"""What `make check` keeps from one run to the next: the last report."""

import shutil
from pathlib import Path

import pytest

from faulty import BASE, laid_out
from recueil.problems import Kind
from recueil.reporting.command import main

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("fault", sorted(Kind))
def test_what_has_changed_is_found_although_the_last_report_is_kept(
    fault: str, tmp_path: Path, capsys: Out
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, []) == 0
    shutil.rmtree(tmp_path / "source")
    laid_out(fault, tmp_path)
    capsys.readouterr()
    main(tmp_path, [])
    told = capsys.readouterr().out
    assert f"[{fault}]" in told
    main(tmp_path, [])
    assert capsys.readouterr().out == told
    shutil.rmtree(tmp_path / "build")
    main(tmp_path, [])
    assert capsys.readouterr().out == told


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"state": 1, "findings": [{"a": 1}]}'])
def test_a_kept_report_that_is_spoilt_is_made_again(
    content: str, tmp_path: Path, capsys: Out
) -> None:
    laid_out("unknown-topic", tmp_path)
    main(tmp_path, [])
    told = capsys.readouterr().out
    (tmp_path / "build" / "cache" / "findings-en.json").write_text(content, encoding="utf-8")
    assert main(tmp_path, []) == 1
    assert capsys.readouterr().out == told
