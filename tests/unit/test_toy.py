"""The toy corpus itself: what the rules say of it, and the shapes that it must hold."""

import re

from recueil.checking import check
from recueil.model import Record


def test_the_rules_say_what_the_readme_lists_and_nothing_else(toy):
    _, problems = check(toy.source)
    assert [(p.file, p.severity, p.kind) for p in problems] == [
        ("source/sessions/toy-wp9/6.yaml", "warning", "missing-language"),
        ("source/sessions/toy-wp9/6.yaml", "information", "untitled-document"),
        ("source/sessions/toy-wp9/6.yaml", "information", "unpublished-target"),
        ("source/sessions/toy-wp9/7.yaml", "warning", "missing-language"),
    ]


def test_every_field_of_every_record_is_given_at_least_once(toy):
    given, all_fields = set(), set()
    corpus = toy.corpus
    for files in (corpus.bodies, corpus.sessions, corpus.plans, corpus.registers, corpus.editions):
        for file in files.values():
            _collect(file.record, given, all_fields)
    for file in corpus.vocabularies.values():
        for term in file.record.values():
            _collect(term, given, all_fields)
    assert sorted(all_fields - given) == []


def test_labels_hold_what_may_not_break_a_page(toy):
    everything = "".join(path.read_text("utf-8") for path in toy.source.rglob("*.yaml"))
    for trap in ("<b>", "&", '\\"', "'cats'", "</script>", "%", "{x}"):
        assert trap in everything
    assert max(map(len, re.findall(r"\w+", everything))) > 50


def _collect(value, given, all_fields):
    if isinstance(value, Record):
        for name in type(value).model_fields:
            field = (_declared(type(value), name), name)
            all_fields.add(field)
            if getattr(value, name) not in (None, ()):
                given.add(field)
            _collect(getattr(value, name), given, all_fields)
        if extra := value.__pydantic_extra__:
            _collect(extra, given, all_fields)
    elif isinstance(value, tuple | list):
        for inner in value:
            _collect(inner, given, all_fields)
    elif isinstance(value, dict):
        for inner in value.values():
            _collect(inner, given, all_fields)


def _declared(model, name):
    """Return the record that declares a field: what a decision inherits, a measure may show."""
    records = (base for base in reversed(model.__mro__) if issubclass(base, Record))
    return next(base.__name__ for base in records if name in base.model_fields)
