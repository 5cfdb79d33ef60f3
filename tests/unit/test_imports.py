"""Imports point one way: each room of the house sees only those before it."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "_ext" / "recueil"

ORDER = (
    (
        "problems",
        "edition",
        "i18n",
        "languages",
        "nearest",
        "symbols",
        "markup",
        "machine",
        "fingerprint",
        "journal",
    ),
    ("guide",),
    ("findings",),
    ("load", "model", "failures", "options"),
    ("read", "ids", "shapes"),
    ("schemawords", "survey"),
    ("corpus", "schema"),
    ("walk", "index"),
    ("coverage", "addresses", "citing"),
    ("rules",),
    ("checking", "exports", "fragments", "pages"),
    ("filtering", "search", "reporting"),
    ("sphinxext", "publishing", "drafting", "release", "creating"),
    ("preview",),
)
"""Rooms in the order of the drawing; those on one line do not see each other."""

SPHINX_ROOM = "sphinxext"
RANK = {room: rank for rank, rooms in enumerate(ORDER) for room in rooms}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(module):
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


def imported(module):
    """Yield the dotted names that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            if node.module == "recueil":
                yield from (f"recueil.{alias.name}" for alias in node.names)
            elif node.module:
                yield node.module


@pytest.mark.parametrize("room", sorted({room_of(module) for module in MODULES}))
def test_every_room_has_its_place_in_the_order(room):
    assert room in RANK


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_sees_only_the_rooms_before_its_own(module):
    room = room_of(module)
    for name in imported(module):
        top, _, rest = name.partition(".")
        other = rest.partition(".")[0]
        if top == "recueil" and other != room:
            assert RANK[other] < RANK[room], f"{room} imports {other}"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_core_knows_neither_sphinx_nor_docutils(module):
    tops = {name.partition(".")[0] for name in imported(module)}
    assert room_of(module) == SPHINX_ROOM or tops.isdisjoint({"sphinx", "docutils"})


def test_symbols_is_a_pure_leaf():
    for module in (PACKAGE / "symbols").glob("*.py"):
        for name in imported(module):
            assert name.startswith("recueil.symbols") or not name.startswith("recueil")
