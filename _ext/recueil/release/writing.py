"""Writing: the changes of an edition as the file that editors commit."""

from __future__ import annotations

import json
from pathlib import Path

import yaml

from recueil.model import Edition

FOLDER = "source/changes"

_HEAD = """\
# yaml-language-server: $schema=../../schema/changes.json
# Écrit par `make release`, qui le récrit tant que l’édition n’est pas publiée. Restent tels quels,
# et sont de votre main : `note`, et les `reason` de ce qui est retiré (`withdrawn`).
# Written by `make release`, again and again until the edition is published. Yours, and kept:
# `note`, and each `reason` of what is withdrawn.
"""


class _Dumper(yaml.SafeDumper):
    """YAML whose lists stand below their key as editors write them."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def path_of(root: Path, edition: Edition) -> Path:
    """Return where the changes of an edition are written."""
    return root / FOLDER / f"{edition.date}.yaml"


def text_of(edition: Edition) -> str:
    """Return the file: the same changes give the same text."""
    tree = json.loads(edition.model_dump_json(exclude_none=True, exclude_defaults=True))
    tree["date"] = edition.date  # a date, not a text between quotes
    return _HEAD + yaml.dump(tree, None, _Dumper, allow_unicode=True, sort_keys=False, width=100)


def write(root: Path, edition: Edition) -> Path:
    """Write the changes; nobody reads half a file."""
    target = path_of(root, edition)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.next")
    beside.write_text(text_of(edition), encoding="utf-8", newline="\n")
    beside.replace(target)
    return target
