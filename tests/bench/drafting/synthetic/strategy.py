"""A road map, in French: measures as bullets, with bullets under them."""

from bench.drafting.synthetic.report import Report

STRATEGY = Report(
    "fr-feuille-de-route",
    "fr",
    "",
    (
        ("title", "Feuille de route pour les fontaines publiques"),
        ("minor", "Eau potable"),
        ("bullet", "Recenser les fontaines et en publier la carte."),
        ("bullet", "Il est proposé de goûter l’eau chaque mois, à savoir :"),
        ("subbullet", "à la source ;"),
        ("subbullet", "au bec."),
        ("minor", "Entretien"),
        ("bullet", "Les bassins devront être vidés avant le gel."),
        ("bullet", "Inviter les États membres à échanger leurs recettes contre la mousse."),
    ),
    {},
    """
sections:
  - number: "1"
    measures:
      - {number: "1.1"}
      - {number: "1.2", actions: [{action: propose}], points: [{number: a}, {number: b}]}
  - number: "2"
    measures:
      - {number: "2.1", actions: [{action: must}]}
      - {number: "2.2", actions: [{action: invite, addressees: [member-states]}]}
""",
)
