"""A board, in French: officers in a table, States in columns, the next agenda in an annex."""

from bench.drafting.synthetic.report import Report

ADMINISTRATION = Report(
    "fr-conseil",
    "fr",
    "DP/2035/7",
    (
        ("cover", "Conseil d’administration du Fonds des puits"),
        ("cover", "Première session ordinaire de 2035"),
        ("cover", "New York, 27-31 janvier 2035"),
        (
            "title",
            "Rapport du Conseil d’administration du Fonds des puits sur sa première session ordinaire de 2035",
        ),
        ("heading", "I.", "Questions d’organisation"),
        (
            "para",
            "1",
            "La première session ordinaire de 2035 du Conseil d’administration du Fonds des puits s’est tenue à New York du 27 au 31 janvier 2035.",
        ),
        (
            "para",
            "2",
            "Conformément à l’article 7 de son règlement intérieur, le Conseil d’administration a élu les membres du Bureau pour 2035, dont la liste suit :",
        ),
        ("table", "Présidente :", "Mme Léa Source (Belgique)"),
        ("table", "Vice-Président :", "M. Omar Bir (Tchad)"),
        ("table", "Rapporteur :", "M. Iain Well (Irlande)"),
        (
            "para",
            "3",
            "Le Conseil d’administration a adopté l’ordre du jour et le plan de travail de la session (DP/2035/L.1) et approuvé le rapport de sa deuxième session ordinaire de 2034 (DP/2035/1).",
        ),
        ("heading", "II.", "Participation"),
        ("para", "4", "Les États membres ci-après étaient représentés à la session :"),
        (
            "states",
            "Allemagne",
            "Belgique",
            "Côte d’Ivoire",
            "Égypte",
            "Guinée-Bissau",
            "Irlande",
            "République de Corée",
            "République démocratique du Congo",
            "Tchad",
            "Viet Nam",
        ),
        ("heading", "III.", "Forages (point 4 de l’ordre du jour)"),
        (
            "para",
            "5",
            "L’Administratrice a présenté le rapport annuel (DP/2035/5, par. 12 à 15 et 18). Plusieurs délégations ont salué la qualité du rapport et ont demandé davantage de données.",
        ),
        (
            "para",
            "6",
            "Le Conseil d’administration a adopté la décision 2035/1 sur les forages, dont le texte figure à l’annexe I.",
        ),
        ("heading", "IV.", "Questions diverses"),
        (
            "para",
            "7",
            "Le Conseil d’administration a, sur proposition du Bureau, décidé de tenir sa session annuelle du 2 au 6 juin 2035 et a prié le secrétariat d’en informer les membres.",
        ),
        ("annex", "Annexe I", "Décisions adoptées"),
        ("minor", "2035/1. Forages"),
        ("subject", "Le Conseil d’administration"),
        ("op", "1", "*Prend note* du rapport annuel de l’Administratrice (DP/2035/5 et Add.1) ;"),
        (
            "op",
            "2",
            "*Se félicite* des progrès accomplis dans les zones arides et *constate avec préoccupation* que des puits restent fermés ;",
        ),
        ("op", "3", "*Engage* les États membres à verser leurs contributions en temps voulu ;"),
        ("op", "4", "*Prie* l’Administratrice :"),
        ("point", "a", "De publier chaque année une carte des puits ;"),
        (
            "point",
            "b",
            "De lui rendre compte, à sa session annuelle de 2036, de l’application de la présente décision.",
        ),
        ("plain", "31 janvier 2035"),
        ("annex", "Annexe II", "Ordre du jour provisoire de la session annuelle de 2035"),
        ("agenda", "1", "Questions d’organisation"),
        ("agenda", "2", "Rapport annuel de l’Administratrice"),
        ("agenda", "3", "Questions diverses"),
    ),
    {},
    """
number: "1"
start: 2035-01-27
end: 2035-01-31
place: {fr: New York, en: New York}
report: DP/2035/7
officers: [{name: Léa Source}, {name: Omar Bir}, {name: Iain Well}]
agenda: [{number: "4"}]
sections:
  - {number: I, paragraphs: ["1-3"]}
  - {number: II, paragraphs: ["4"]}
  - number: III
    paragraphs: ["5-6"]
    cites: [{symbol: DP/2035/5, paragraph: 5, pinpoint: {paragraph: "12-15, 18"}}]
  - {number: IV, paragraphs: ["7"]}
participants:
  - {members: [DE, BE, CI, EG, GW, IE, KR, CD, TD, VN]}
decisions:
  - {paragraph: 2, actions: [{action: elect}]}
  - paragraph: 3
    actions:
      - {action: adopt, cites: [{symbol: DP/2035/L.1}]}
      - {action: approve, cites: [{symbol: DP/2035/1}]}
  - {paragraph: 7, actions: [{action: decide}, {action: request-formally, addressees: [secretariat]}]}
  - number: 2035/1
    paragraph: 6
    points:
      - {number: "1", actions: [{action: take-note, cites: [{symbol: DP/2035/5}, {symbol: DP/2035/5/Add.1}]}]}
      - {number: "2", actions: [{action: welcome}, {action: note-with-concern}]}
      - {number: "3", actions: [{action: urge, addressees: [member-states]}]}
      - {number: "4", actions: [{action: request-formally}], points: [{number: a}, {number: b}]}
""",
)
