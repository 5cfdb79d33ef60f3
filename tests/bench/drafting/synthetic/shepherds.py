"""A treaty body on one State, in French: the present tense, a session told of in a footnote."""

from bench.drafting.synthetic.report import Report

SHEPHERDS = Report(
    "fr-observations-finales",
    "fr",
    "CRC/C/XYZ/CO/5",
    (
        ("cover", "Comité des droits des bergers"),
        (
            "title",
            "Observations finales concernant le cinquième rapport périodique du Haut-Pays[^*]",
        ),
        ("heading", "I.", "Introduction"),
        (
            "para",
            "1",
            "Le Comité a examiné le cinquième rapport périodique du Haut-Pays (CRC/C/XYZ/5) à ses 2501e et 2502e séances, les 12 et 13 mai 2031, et a adopté les présentes observations finales à sa 2520e séance, le 27 mai 2031.",
        ),
        ("heading", "II.", "Principaux sujets de préoccupation et recommandations"),
        ("minor", "Coopération avec les organisations de bergers"),
        (
            "para",
            "2",
            "Le Comité note avec préoccupation que les organisations de bergers sont peu consultées.",
        ),
        (
            "para",
            "3",
            "Rappelant son observation générale no 16 (CRC/C/GC/16), le Comité recommande à l’État partie :",
        ),
        ("point", "a", "D’associer les bergers à l’élaboration des lois ;"),
        ("point", "b", "De traduire la Convention dans leurs langues."),
        (
            "para",
            "4",
            "Le Comité demande instamment à l’État partie d’allouer des ressources suffisantes à l’Institut des alpages et l’encourage à en publier les comptes.",
        ),
        ("minor", "Prochain rapport"),
        (
            "para",
            "5",
            "Le Comité invite l’État partie à soumettre son sixième rapport périodique d’ici au 3 mars 2036.",
        ),
    ),
    {"*": "Adoptées par le Comité à sa quatre-vingt-septième session (10-28 mai 2031)."},
    """
number: "87"
start: 2031-05-10
end: 2031-05-28
report: CRC/C/XYZ/CO/5
sections:
  - {number: I, paragraphs: ["1"]}
  - {number: II, paragraphs: ["2-5"]}
decisions:
  - {paragraph: 1, actions: [{action: adopt}], cites: [{symbol: CRC/C/XYZ/5}]}
  - paragraph: 3
    actions: [{action: recommend, addressees: [states]}]
    cites: [{symbol: CRC/C/GC/16}]
    points: [{number: a}, {number: b}]
  - {paragraph: 4, actions: [{action: urge, addressees: [states]}, {action: encourage}]}
  - {paragraph: 5, actions: [{action: invite, addressees: [states]}]}
""",
)
