"""How paragraphs of agreed texts begin: by a participle, by a verb in the present."""

from __future__ import annotations

from recueil.drafting.languages import Language, any_of, compiled


def is_participle(text: str, language: Language) -> bool:
    """Whether a paragraph begins as a preambular one does."""
    adverbs = language.text("participle_adverbs")
    return bool(
        compiled(rf"(?:(?:{adverbs}) )*(?:{language.text('participle_ending')})\b").match(text)
    )


def begins_by_verb(text: str, language: Language) -> bool:
    """Whether a paragraph begins by an operative verb in the present."""
    forms = any_of(form for verb in language.verbs for form in verb.now)
    adverbs = any_of(word for words in language.lists("adverbs").values() for word in words)
    return bool(compiled(rf"(?:(?:{adverbs}),? )?(?:{forms})(?!\w)").match(text))
