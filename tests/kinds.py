"""One page of each kind that the edition has, by its address below a language."""

from __future__ import annotations

import pytest

KINDS = {
    "home": "",
    "about": "about/",
    "editing": "editing/",
    "problems": "problems/",
    "directives": "directives/",
    "bibliography": "bibliography/",
    "coverage": "coverage/",
    "sessions": "sessions/",
    "session with decisions": "sessions/unece-wp6/32/",
    "session with recommendations": "sessions/unctad-ige-ede/1/",
    "session with proposals": "sessions/wto-ctg/2018-07/",
    "decision": "sessions/unece-wp6/32/decision-6/",
    "unnumbered decision": "sessions/unctad-ige-ede/8/decision-par-2/",
    "recommendation with points": "sessions/unctad-ige-ede/1/recommendation-16/",
    "clause": "sessions/unctad-ige-ede/1/clause-3/",
    "comparison": "sessions/unctad-ige-ede/8/clause-6/compare/",
    "citations": "citations/",
    "body with figures": "bodies/unctad-ige-ede/",
    "document with others": "documents/un/td-519-add-2/",
    "addressee with evidence": "addressees/unctad-secretariat/",
    "bodies": "bodies/",
    "body with standing recommendations": "bodies/unece-wp6/",
    "plans": "plans/",
    "plan": "plans/wco-ecommerce/",
    "measure": "plans/wco-ecommerce/measure-i-4/",
    "documents": "documents/",
    "documents of an organisation": "documents/un/",
    "document": "documents/un/ece-ctcs-wp-6-2019-4/",
    "decisions": "decisions/",
    "recommendations": "recommendations/",
    "topics": "topics/",
    "topic": "topics/gender/",
    "addressees": "addressees/",
    "addressee": "addressees/member-states/",
    "verbs": "actions/",
    "verb": "actions/adopt/",
    "years": "years/",
    "year": "years/2022/",
    "changes": "changes/",
    "changes of an edition": "changes/2026-11-21/",
    "help": "help/",
    "search": "search/",
}
ROOT = {"choice of language": "", "not found": "404.html"}


def urls() -> list[object]:
    of_languages = [
        pytest.param(f"{language}/{path}", id=f"{kind}-{language}")
        for kind, path in KINDS.items()
        for language in ("fr", "en")
    ]
    return [*of_languages, *(pytest.param(path, id=kind) for kind, path in ROOT.items())]
