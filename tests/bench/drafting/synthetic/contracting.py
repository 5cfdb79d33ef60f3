"""A meeting of contracting parties, in French: headings by items, officers by State, one decision."""

from bench.drafting.synthetic.report import Report

CONTRACTING = Report(
    "fr-parties-contractantes",
    "fr",
    "UNEP/MED/IG.29/12",
    (
        (
            "cover",
            "23e réunion ordinaire des Parties contractantes à la Convention pour la protection des phares",
        ),
        ("cover", "Nice, 5-8 décembre 2033"),
        ("title", "Rapport de la 23e réunion ordinaire des Parties contractantes"),
        ("minor", "Introduction"),
        (
            "para",
            "1",
            "La 23e réunion ordinaire des Parties contractantes à la Convention pour la protection des phares s’est tenue à Nice (France) du 5 au 8 décembre 2033.",
        ),
        (
            "para",
            "2",
            "Les Parties contractantes suivantes étaient représentées : Albanie, Algérie, Chypre, Égypte, Espagne, France, Liban, Malte, Türkiye et Union européenne.",
        ),
        ("minor", "Point 1 de l’ordre du jour : Ouverture de la réunion"),
        (
            "para",
            "3",
            "La réunion a été ouverte le lundi 5 décembre 2033 à 10 heures par M. Jean Feu, Ministre de la mer.",
        ),
        ("minor", "Point 2 de l’ordre du jour : Élection du Bureau"),
        (
            "para",
            "4",
            "Conformément à l’article 20 du règlement intérieur, la réunion a élu le Bureau ci-après :",
        ),
        ("table", "Présidence :", "France (Mme Ana Phare)"),
        ("table", "Vice-Présidents :", "Égypte (M. Samir Nour) ; Malte (M. Joe Fanal)"),
        ("minor", "Point 3 de l’ordre du jour : Décisions thématiques"),
        (
            "para",
            "5",
            "Le Secrétariat a présenté le projet de décision figurant dans le document UNEP/MED/IG.29/4.",
        ),
        (
            "para",
            "6",
            "Après discussion, la réunion a approuvé la décision IG.29/1 telle que modifiée oralement. La décision figure à l’annexe I du présent rapport.",
        ),
        (
            "para",
            "7",
            "La réunion est convenue que le Secrétariat organiserait un atelier au premier semestre de 2034 et l’a chargé d’en informer les points focaux. Elle a en outre demandé au Bureau de suivre la question.",
        ),
        ("para", "8", "Un représentant a déclaré que son pays avait décidé d’éteindre ses phares."),
        ("annex", "Annexe I", "Décisions thématiques"),
        ("minor", "Décision IG.29/1"),
        ("minor", "Stratégie pour les phares"),
        (
            "subject",
            "La 23e réunion des Parties contractantes à la Convention pour la protection des phares,",
        ),
        (
            "clause",
            "*Rappelant* la résolution 70/1 de l’Assemblée générale, en date du 25 septembre 2015,",
        ),
        ("clause", "*Consciente* des besoins des navigateurs,"),
        (
            "op",
            "1",
            "*Adopte* la Stratégie pour les phares, figurant à l’annexe de la présente décision ;",
        ),
        ("op", "2", "*Demande* au Secrétariat :"),
        ("point", "a", "d’apporter un appui technique aux Parties contractantes ;"),
        ("point", "b", "de faire rapport à la 24e réunion des Parties contractantes."),
    ),
    {},
    """
number: "23"
start: 2033-12-05
end: 2033-12-08
place: {fr: Nice, en: Nice}
report: UNEP/MED/IG.29/12
officers: [{name: Ana Phare}, {name: Samir Nour}, {name: Joe Fanal}]
agenda: [{number: "1"}, {number: "2"}, {number: "3"}]
sections:
  - {number: "1", paragraphs: ["3"]}
  - {number: "2", paragraphs: ["4"]}
  - {number: "3", paragraphs: ["5-8"], cites: [{symbol: UNEP/MED/IG.29/4, paragraph: 5}]}
participants:
  - {members: [european-union]}
  - {members: [AL, DZ, CY, EG, ES, FR, LB, MT, TR]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/70/1}]}]}
  - {number: "2", actions: [{action: be-aware}]}
decisions:
  - {paragraph: 4, actions: [{action: elect}]}
  - paragraph: 7
    actions:
      - {action: agree, addressees: [secretariat]}
      - {action: instruct}
      - {action: request, addressees: [bureau]}
  - number: IG.29/1
    paragraph: 6
    points:
      - {number: "1", actions: [{action: adopt}]}
      - {number: "2", actions: [{action: request, addressees: [secretariat]}], points: [{number: a}, {number: b}]}
""",
)
