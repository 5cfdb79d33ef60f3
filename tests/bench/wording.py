"""Wording: invented sentences, French and English, of a given length.

Words are drawn by rank as in any language (Zipf), so that pages compress about as real
ones do; the sentences mean nothing.
"""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate
from random import Random

from bench.shapes import ENGLISH, Lengths, length

_WORDS = {
    "fr": """
de la le et les des l’ à en du pour que dans une un par sur au qui avec aux sont plus est il pays
travail secrétariat groupe commerce États rapport développement session mise œuvre mesures point
activités programme membres numérique renforcement capacités économie coopération normes
électronique questions organisations secteur moyens politiques accès échanges normalisation
réglementation réunion documents recommandations objectifs ressources coordination appui données
statistiques partenaires réseau bonnes pratiques petites moyennes entreprises formation suivi
évaluation cadre projet services marché produits sécurité qualité consommateurs infrastructure
financement assistance technique participation femmes jeunes experts équipe présidence bureau thème
ordre jour adoption examen résultats progrès échéance prochaine année deux trois plusieurs certains
nouveaux nationaux internationaux régionaux durable inclusif commun existant utile nécessaire
concerné compétent sans contre entre depuis selon ainsi notamment surtout afin lors dont cette ces
leur leurs son ses même tout toute tous autres être fait doit peut sera ont été continuer renforcer
établir présenter poursuivre élaborer appliquer diffuser consulter réunir mesurer comparer publier
étudier proposer tenir compte prendre rendre mettre donner demander inviter encourager soutenir
faciliter promouvoir souligner rappeler noter décider transparence gouvernance confiance innovation
énergie climat déchets minéraux transports logistique douanes frontières paiements compétences
enquête indicateurs méthodes définitions classification comparabilité fracture inégalités pauvreté
responsabilité liberté conformité essais accréditation métrologie surveillance risques incidents
alerte rappel étiquetage traçabilité archives traduction interprétation calendrier budget lettre
déclaration réseau stratégie feuille route étape délai priorité version révision annexe additif
chapitre section alinéa paragraphe tableau figure note liste registre répertoire portail site
""",
    "en": """
the of and to in a for on that with by is are as its at from be or it this which their work
countries secretariat group trade States report development session implementation measures item
activities
programme members digital capacity building economy cooperation standards electronic questions
organizations sector means policies access exchanges standardization regulation meeting documents
recommendations goals resources coordination support data statistics partners network good practices
small medium enterprises training follow-up evaluation framework project services market products
safety quality consumers infrastructure funding technical assistance participation women young
experts team chair bureau topic agenda adoption review results progress deadline next year two three
several some new national international regional sustainable inclusive common existing useful needed
relevant competent without against between since according thus notably above so during whose these
those other all same being done must may will have been continue strengthen draw present pursue
develop apply share consult convene measure compare publish study propose take make put give request
invite encourage sustain ease promote stress recall note decide transparency governance trust
innovation energy climate waste minerals transport logistics customs borders payments skills survey
indicators methods definitions classification comparability divide inequalities poverty
responsibility freedom conformity testing accreditation metrology surveillance risks incidents alert
withdrawal labelling traceability archives translation interpretation calendar budget letter
declaration strategy road map step time priority version revision annex addendum chapter section
clause paragraph table figure list register directory portal site
""",
}
_RANKED = {code: text.split() for code, text in _WORDS.items()}
_SUMS = {
    code: list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    for code, words in _RANKED.items()
}


def said(chance: Random, figures: Lengths, *, sentence: bool = True) -> dict[str, str]:
    """Return a wording in both languages; a title is no `sentence` and has no full stop."""
    wanted = length(chance, figures)
    return {
        "fr": _wording(chance, "fr", wanted, sentence=sentence),
        "en": _wording(chance, "en", round(wanted * ENGLISH), sentence=sentence),
    }


def _wording(chance: Random, language: str, wanted: int, *, sentence: bool) -> str:
    words, sums = _RANKED[language], _SUMS[language]
    found: list[str] = []
    so_far, since, stop = 0, 0, 18
    while so_far < wanted or not found:
        word = words[bisect(sums, chance.random() * sums[-1])]
        if not since:
            word = word[:1].upper() + word[1:]
        since += 1
        if sentence and since == stop and so_far + 20 < wanted:
            word, since, stop = word + ".", 0, chance.randint(12, 26)
        elif since % 9 == 0 and so_far + 20 < wanted:
            word += ","
        found.append(word)
        so_far += len(word) + 1
    return " ".join(found) + ("." if sentence else "")
