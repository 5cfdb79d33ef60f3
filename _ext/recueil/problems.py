"""Problems: what is wrong with the sources, said once, for whoever edits them.

The kinds are a closed vocabulary; `message` is a template of the message catalogue
(English in the code, French in ``locale/``) so that the same finding can be told in
either language.  A problem knows its file and the path of the value inside the file;
the line and column are looked up only when it is shown (`recueil.load.positions`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

YamlPath = tuple[str | int, ...]
"""The way to a value: keys and list positions from the top of the file."""


class Severity(StrEnum):
    """How a problem weighs: an error stops the build, the others are told."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class Kind(StrEnum):
    """Every kind of problem, as printed between the brackets."""

    YAML_SYNTAX = "yaml-syntax"
    YAML_FORBIDDEN = "yaml-forbidden"
    YAML_TOO_LARGE = "yaml-too-large"
    YAML_TOO_DEEP = "yaml-too-deep"
    DUPLICATE_KEY = "duplicate-key"
    FILE_UNREADABLE = "file-unreadable"
    FILE_NAME = "file-name"
    UNEXPECTED_FILE = "unexpected-file"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    INVALID_VALUE = "invalid-value"
    UNKNOWN_ID = "unknown-id"
    UNKNOWN_BODY = "unknown-body"
    UNKNOWN_ACTION = "unknown-action"
    UNKNOWN_ADDRESSEE = "unknown-addressee"
    UNKNOWN_TOPIC = "unknown-topic"
    UNKNOWN_COUNTRY = "unknown-country"
    UNKNOWN_WORD = "unknown-word"
    DUPLICATE_NUMBER = "duplicate-number"
    NUMBERING_GAP = "numbering-gap"
    DATE_ORDER = "date-order"
    SESSION_FILE_NAME = "session-file-name"
    LATER_TARGET = "later-target"
    SELF_RELATION = "self-relation"
    RELATION_CIRCLE = "relation-circle"
    UNPUBLISHED_TARGET = "unpublished-target"
    COUNT_MISMATCH = "count-mismatch"
    SHARED_SOURCE = "shared-source"
    PARAGRAPH_OUTSIDE = "paragraph-outside"
    MALFORMED_SYMBOL = "malformed-symbol"
    SLUG_COLLISION = "slug-collision"
    MISSING_LANGUAGE = "missing-language"
    UNTITLED_DOCUMENT = "untitled-document"
    ALIAS_TAKEN = "alias-taken"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A word of a message that is told between the quotes of the language: what was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Named:
    """A word of a message that is itself a message, and the key under which editors write it."""

    message: str
    key: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding, where it is and how to say it.

    `file` is relative to the source folder's parent (the project); `line` and `column`
    count from 1 and are 0 while they have not been looked up.
    """

    kind: Kind
    file: str
    message: str
    words: Mapping[str, object] = field(default_factory=dict)
    path: YamlPath = ()
    severity: Severity = Severity.ERROR
    line: int = 0
    column: int = 0
    at_key: bool = False
