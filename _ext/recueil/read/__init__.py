"""Read: trees become records, in one step per file, with every fault at its place."""

from __future__ import annotations

import itertools
import re
import types
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, StringConstraints, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from recueil.i18n import N_
from recueil.languages import LANGUAGES
from recueil.load.files import LoadedFile
from recueil.model.base import CountryCode, MemberId, RecordId, Url, Word
from recueil.model.section import ParagraphRange
from recueil.model.vocabulary import Entry
from recueil.nearest import suggestion
from recueil.problems import Kind, Problem, Quoted, YamlPath
from recueil.read import hints
from recueil.read.bounds import first_errors

R = TypeVar("R")


def read(
    file: LoadedFile, shape: TypeAdapter[R], languages: tuple[str, ...] = LANGUAGES
) -> tuple[R | None, list[Problem]]:
    """Return the record in `file`, or every reason why it is not one."""
    if file.tree is None:
        message = N_("the file is empty")
        return None, [Problem(Kind.INVALID_VALUE, file.name, message, line=1, column=1)]
    context = {"languages": languages}
    try:
        return shape.validate_python(file.tree, context=context), []
    except ValidationError as error:
        errors = first_errors(error, file.tree, shape, context)
        refused = {one["loc"] for one in errors if one["type"] == "extra_forbidden"}
        found = _told_once(errors, refused)
        problems = (_problem(file, details, shape._type, refused) for details in found)
        return None, [problem for problem in problems if problem is not None]


_Refused = Collection[YamlPath]
"""The paths of the keys that nothing knows."""


def _told_once(found: list[ErrorDetails], refused: _Refused) -> Iterator[ErrorDetails]:
    """Yield the errors but those of the value of a key that is itself refused."""
    for error in found:
        if error["type"] == "extra_forbidden" or error["loc"] not in refused:
            yield error


def _problem(
    file: LoadedFile, details: ErrorDetails, shape: object, refused: _Refused
) -> Problem | None:
    path: YamlPath = tuple(details["loc"])
    match details["type"]:
        case "missing":
            return Problem(Kind.MISSING_KEY, file.name, _MISSING, {"key": path[-1]}, path)
        case "extra_forbidden":
            return _no_key(file, path, shape, refused)
        case "enum" | "literal_error":
            return _not_one_of(file.name, path, details)
        case "string_pattern_mismatch":
            return _misshapen(file.name, path, details)
        case "model_type" | "model_attributes_type":
            return _no_record(file.name, path, details, shape)
        case kind:
            message, words_of = _MESSAGES.get(kind, (_NOT_ACCEPTED, ()))
            context, value = details.get("ctx", {}), details["input"]
            path = (*path, *_left_empty(kind, value))
            told = {word: context.get(word, "") for word in words_of}
            near = _MEANT[kind](value) if kind in _MEANT else None
            if near is not None and near == value:  # "4" where 4 is meant
                message, near = _BETWEEN_QUOTES, None
            told |= {"value": _shown(value)} | _near(near)
            return Problem(Kind.INVALID_VALUE, file.name, message, told, path)


_WANTED: Mapping[str, tuple[str, ...]] = {"no_dates": ("start", "end", "dates")}
"""The keys of which a record wants some, by what is told where it has none."""


def _left_empty(kind: str, value: object) -> tuple[str, ...]:
    """Return the key that was written and left without a value, where that is what is wrong."""
    tree = value if isinstance(value, Mapping) else {}
    empty = (key for key in _WANTED.get(kind, ()) if key in tree and tree[key] is None)
    return tuple(itertools.islice(empty, 1))


def _near(value: str | None) -> dict[str, object]:
    return {} if value is None or len(value) > _LONGEST else {"near": value}


_LONGEST = 80
"""A longer value is not said again with the problem."""


def _no_key(file: LoadedFile, path: YamlPath, shape: object, refused: _Refused) -> Problem | None:
    """Tell of a key that is unknown; most often it was mistyped, or is the rest of a text."""
    key = str(path[-1])
    known = sorted(_keys_at(shape, path[:-1]))
    words: dict[str, object] = {"key": key}
    if set(known) == set(LANGUAGES) or " " in key:
        beside = {str(other[-1]) for other in refused if other[:-1] == path[:-1]}
        whole = hints.cut_at_comma(file.tree, path, beside)
        if whole == "":
            return None
        if whole is not None:
            words |= _near(whole)
            return Problem(Kind.INVALID_VALUE, file.name, _CUT, words, path, at_key=True)
    words |= suggestion(key, known, listed=len(known))
    return Problem(Kind.UNKNOWN_KEY, file.name, _UNKNOWN_KEY, words, path, at_key=True)


def _no_record(file: str, path: YamlPath, details: ErrorDetails, shape: object) -> Problem:
    """Tell of a bare value where keys are expected: which ones, or how it is written."""
    record = str(details.get("ctx", {}).get("class_name", ""))
    words: dict[str, object] = {"value": _shown(details["input"])}
    words |= _near(hints.keyed(record, details["input"]))
    if message := _OF_RECORD.get(record):
        return Problem(Kind.INVALID_VALUE, file, message, words, path)
    if "near" not in words and (known := _keys_at(shape, path)):
        words["expected"] = ", ".join(sorted(known))
    return Problem(Kind.INVALID_VALUE, file, _KEYS, words, path)


_OF_RECORD = {
    "Words": N_("a text for each language is expected, {fr: …, en: …}, not %(value)s"),
    "Due": N_(
        "a term is expected, not %(value)s: {every: year}, {date: 2024-06-30}, {session: next} "
        "or {words: {fr: …, en: …}}"
    ),
}
_CUT = N_(
    'the text ends at the comma before "%(key)s": a text that holds a comma is put between quotes'
)


_MISSING = N_('the key "%(key)s" is missing')
_UNKNOWN_KEY = N_('the key "%(key)s" cannot stand here')
_NOT_ONE_OF = N_("%(value)s is not one of %(known)s")
_NOT_ACCEPTED = N_("this value is not accepted: %(value)s")
_WHOLE = N_("a whole number is expected, not %(value)s")
_BETWEEN_QUOTES = N_("a number is written without quotes, not %(value)s")
_LIST = N_("a list is expected, not %(value)s")
_KEYS = N_("keys with values are expected, not %(value)s")
_EMPTY = N_("the text is empty")
_TOO_LONG = N_("the text is longer than %(max_length)s characters")
_NO_DAY = N_("there is no such day: %(value)s")

_MESSAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "string_type": (N_("a text is expected, not %(value)s: put it between quotes"), ()),
    "string_too_short": (_EMPTY, ()),
    "string_too_long": (_TOO_LONG, ("max_length",)),
    "too_short": (_EMPTY, ()),
    "too_long": (_TOO_LONG, ("max_length",)),
    "int_type": (_WHOLE, ()),
    "int_parsing": (_WHOLE, ()),
    "whole_number": (_WHOLE, ()),
    "greater_than_equal": (N_("a number of at least %(ge)s is expected, not %(value)s"), ("ge",)),
    "less_than_equal": (N_("a number of at most %(le)s is expected, not %(value)s"), ("le",)),
    "bool_type": (N_("true or false is expected, not %(value)s"), ()),
    "tuple_type": (_LIST, ()),
    "list_type": (_LIST, ()),
    "dict_type": (_KEYS, ()),
    "iso_date": (N_("a date is expected, written 2025-05-14, not %(value)s"), ()),
    "date_from_datetime_parsing": (_NO_DAY, ()),
    "date_parsing": (_NO_DAY, ()),
    "no_language": (N_("neither fr nor en is given: write one, or take the key out"), ()),
    "symbol_or_work": (N_("give either symbol or work, one of the two"), ()),
    "number_or_paragraph": (N_("give number, or paragraph where none is printed"), ()),
    "dates_or_range": (N_("give either dates, or start and end"), ()),
    "no_dates": (N_("give start and end, or dates"), ()),
}

_MEANT: Mapping[str, Callable[[object], str | None]] = {
    **dict.fromkeys(("tuple_type", "list_type"), hints.listed),
    **dict.fromkeys(("int_type", "int_parsing", "whole_number"), hints.whole),
    **dict.fromkeys(("iso_date", "date_from_datetime_parsing"), hints.written_date),
    "bool_type": hints.truth,
}

_WORD = N_("%(value)s is not lower-case words joined by hyphens, such as take-note")
_FORM = N_("%(value)s does not have the expected form")


def _pattern(text: object) -> str:
    """Return the pattern of an annotated text of the records."""
    found = (part.pattern for part in get_args(text) if isinstance(part, StringConstraints))
    return str(next(found))


_LANGUAGE = "^[a-z]{2}$"

_FORMS = {
    _pattern(Word): _WORD,
    _pattern(CountryCode): N_("%(value)s is not a country code of two capitals, such as FR"),
    _pattern(MemberId): N_(
        "%(value)s is neither a country code such as FR nor a word such as world-bank"
    ),
    _pattern(Entry): N_(
        "%(value)s is neither lower-case words joined by hyphens nor a country code of two capitals"
    ),
    _pattern(Url): N_("%(value)s is not an address that begins with https:// or http://"),
    _pattern(RecordId): N_("%(value)s is not an id, such as unece-wp6/32/decision-4"),
    _pattern(ParagraphRange): N_('%(value)s is not a range of paragraphs, such as "4-11" or "12"'),
    _LANGUAGE: N_("%(value)s is not a language code of two small letters, such as fr"),
}
_NEAREST_OF_FORM = {
    _pattern(Word): "word",
    _pattern(CountryCode): "country",
    _pattern(MemberId): "member",
    _pattern(Url): "url",
    _pattern(ParagraphRange): "range",
    _LANGUAGE: "language",
}


def _misshapen(file: str, path: YamlPath, details: ErrorDetails) -> Problem:
    """Say in words what a pattern asks for; pydantic tells a bad key by a step of its own."""
    pattern = str(details.get("ctx", {}).get("pattern", ""))
    words: dict[str, object] = {"value": _shown(details["input"])}
    if only := re.fullmatch(r"\^\(?([a-z|]+)\)?\$", pattern):
        words["known"] = ", ".join(only[1].split("|"))
        words |= suggestion(str(details["input"]), only[1].split("|"), listed=0)
        return Problem(Kind.INVALID_VALUE, file, _NOT_ONE_OF, words, path)
    message = _FORMS.get(pattern, _FORM)
    if pattern in _NEAREST_OF_FORM and isinstance(details["input"], str):
        words |= _near(hints.BY_FORM[_NEAREST_OF_FORM[pattern]](details["input"]))
    at_key = path[-1:] == ("[key]",)
    return Problem(Kind.INVALID_VALUE, file, message, words, path, at_key=at_key)


def _not_one_of(file: str, path: YamlPath, details: ErrorDetails) -> Problem:
    expected = re.findall(r"'([^']+)'", str(details.get("ctx", {}).get("expected", "")))
    words: dict[str, object] = {"value": _shown(details["input"]), "known": ", ".join(expected)}
    words |= suggestion(str(details["input"]), expected, listed=0)
    return Problem(Kind.INVALID_VALUE, file, _NOT_ONE_OF, words, path)


def _shown(value: object) -> str | Quoted:
    """Return a value as the editor wrote it, shortened."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case list() | tuple():
            return "[…]"
        case dict():
            return "{…}"
        case _:
            text = str(value)
            return Quoted(text if len(text) <= 60 else f"{text[:57]}…")


def _keys_at(shape: object, path: YamlPath) -> set[str]:
    """Return the keys that the record at `path` of a `shape` may hold."""
    for step in path:
        shape = _under(shape, step)
    model = _record(shape)
    return set(model.model_fields) if model else set()


def _under(shape: object, step: str | int) -> object:
    """Return the shape of what `step` leads to; a union's tag, which no file holds, stays put."""
    if get_origin(shape) in (tuple, list):
        return get_args(shape)[0]
    if get_origin(shape) is dict:
        return get_args(shape)[1]
    model = _record(shape)
    if model is None:
        return next((_under(part, step) for part in _parts(shape)), None)
    if step in model.model_fields:
        return model.model_fields[str(step)].annotation
    extra = model.model_config.get("extra") == "allow"
    return get_args(get_type_hints(model)["__pydantic_extra__"])[1] if extra else model


def _record(shape: object) -> type[BaseModel] | None:
    """Return the kind of record that a shape is, or may be."""
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return shape
    return next((model for part in _parts(shape) if (model := _record(part))), None)


def _parts(shape: object) -> tuple[Any, ...]:
    """Return what an annotation is made of: its alternatives, or what stands behind its notes."""
    if get_origin(shape) is Annotated:
        return get_args(shape)[:1]
    return get_args(shape) if get_origin(shape) in (Union, types.UnionType) else ()
