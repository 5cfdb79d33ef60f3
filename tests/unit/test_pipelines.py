"""Workflows: what runs on other people's machines is well formed and lets strangers do nothing."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "site.yml"
PIPELINE = ROOT / ".gitlab-ci.yml"


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def jobs() -> dict[str, dict]:
    return yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.github-workflows", WORKFLOW), ("vendor.gitlab-ci", PIPELINE)]
)
def test_a_workflow_is_what_its_host_reads(schema: str, file: Path) -> None:
    run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file))


def test_an_auditor_finds_nothing_that_a_stranger_could_use() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    run(str(zizmor), "--offline", "--no-progress", "--persona", "pedantic", str(WORKFLOW))


def test_every_action_is_pinned_by_its_whole_commit_and_says_its_version() -> None:
    used = re.findall(r"uses: (.+)", WORKFLOW.read_text("utf-8"))
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_only_the_job_that_publishes_may_write_and_only_on_the_main_branch() -> None:
    text, publishing = WORKFLOW.read_text("utf-8"), jobs().pop("publish")
    assert yaml.safe_load(text)["permissions"] == {}
    assert publishing["if"] == "github.event_name == 'push' && github.ref == 'refs/heads/main'"
    assert set(publishing["needs"]) == set(jobs()) - {"publish"}
    for name, job in jobs().items():
        allowed = {"pages": "write", "id-token": "write"}
        assert job["permissions"] == (allowed if name == "publish" else {"contents": "read"})


def test_no_secret_is_in_reach_of_a_pull_request() -> None:
    for file in (WORKFLOW, PIPELINE):
        text = file.read_text("utf-8")
        for word in ("secrets.", "pull_request_target", "CI_JOB_TOKEN", "GITHUB_TOKEN"):
            assert word not in text


def commands() -> list[str]:
    steps = [step for job in jobs().values() for step in job["steps"]]
    pipeline = yaml.safe_load(PIPELINE.read_text("utf-8"))
    scripts = [line for job in pipeline.values() if "script" in job for line in job["script"]]
    return sorted({*(step["run"] for step in steps if "run" in step), *scripts})


@pytest.mark.parametrize("command", commands())
def test_a_command_of_a_workflow_can_be_read_by_the_shell(command: str) -> None:
    run("bash", "-n", "-c", command)


def test_what_the_workflows_call_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for file in (WORKFLOW, PIPELINE):
        text = file.read_text("utf-8")
        assert set(re.findall(r"\bmake ([a-z-]+)", text)) <= targets
        assert all((ROOT / name).is_file() for name in re.findall(r"scripts/\w+\.py", text))


def test_gitlab_publishes_from_the_main_branch_alone() -> None:
    pages = yaml.safe_load(PIPELINE.read_text("utf-8"))["pages"]
    assert pages["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    assert pages["artifacts"]["paths"] == ["public"]


LOCKS = [
    *sorted((ROOT / "requirements").glob("*.txt")),
    *sorted(ROOT.glob("tests/**/package*.json")),
]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_versions_and_hashes_and_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text("utf-8")
