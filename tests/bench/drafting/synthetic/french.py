"""A working party of a commission, in French: decisions by their closing labels."""

from bench.drafting.synthetic.report import Report

FRENCH = Report(
    "fr-groupe-de-travail",
    "fr",
    "ECE/TRANS/WP.77/2024/2",
    (
        ("cover", "Groupe de travail des ponts flottants"),
        ("cover", "Dix-septième session"),
        ("cover", "Genève, 3-5 juin 2024"),
        ("title", "Rapport du Groupe de travail des ponts flottants sur sa dix-septième session"),
        ("heading", "I.", "Introduction"),
        (
            "para",
            "1",
            "Le Groupe de travail des ponts flottants (WP.77) a tenu sa dix-septième session du 3 au 5 juin 2024 à Genève.",
        ),
        (
            "para",
            "2",
            "Des représentants des États membres de la Commission économique pour l’Europe (CEE) ci-après ont participé à la session : Autriche, Bosnie-Herzégovine, Kirghizistan, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et Türkiye.",
        ),
        (
            "para",
            "3",
            "Les organisations intergouvernementales suivantes étaient représentées par des observateurs : Centre du commerce international (ITC), Union européenne et Organisation mondiale du commerce (OMC).",
        ),
        ("heading", "II.", "Adoption de l’ordre du jour", "point 1 de l’ordre du jour"),
        (
            "para",
            "4",
            "Le secrétariat a présenté l’ordre du jour provisoire (ECE/TRANS/WP.77/2024/1).",
        ),
        (
            "para",
            "5",
            "Le Groupe de travail a adopté l’ordre du jour tel qu’il figure dans le document ECE/TRANS/WP.77/2024/1/Rev.1 (décision 1).",
        ),
        ("heading", "III.", "Amarrage", "point 2 a) de l’ordre du jour"),
        (
            "para",
            "6",
            "Le Président a présenté le rapport sur l’amarrage (ECE/TRANS/WP.77/2024/3, par. 12 a) et c)). Cette question faisait suite à la troisième recommandation énoncée dans le document ECE/TRANS/WP.77/2021/9.",
        ),
        (
            "para",
            "7",
            "À la seizième session, le secrétariat avait été chargé d’étudier la question (décision 4).",
        ),
        (
            "para",
            "8",
            "Le Groupe de travail a pris note du rapport sur l’amarrage[^1]. Il a en outre prié le secrétariat de lui rendre compte à sa session suivante et a invité les États membres à communiquer leurs observations (décision 2).",
        ),
        (
            "para",
            "9",
            "La délégation autrichienne a demandé au secrétariat de publier les données disponibles sur les sous-groupes régionaux ; le représentant de la CEE a indiqué que la demande serait examinée par les parties prenantes concernées.",
        ),
        (
            "heading",
            "IV.",
            "Coopération avec les organismes de normalisation",
            "point 2 b) de l’ordre du jour",
        ),
        (
            "para",
            "10",
            "Les États membres ont approuvé la version révisée du guide (ECE/TRANS/WP.77/2024/5). Ils ont chargé le secrétariat de la diffuser et ont engagé les partenaires de développement à financer sa traduction, selon qu’il conviendrait (décision 3).",
        ),
        ("heading", "V.", "Questions diverses", "point 3 de l’ordre du jour"),
        (
            "para",
            "11",
            "Le Groupe de travail a décidé de tenir sa dix-huitième session les 2 et 3 juin 2025 (décision 4).",
        ),
    ),
    {"1": "Voir ECE/TRANS/WP.77/2024/3 et https://unece.example.org/ponts/amarrage."},
    """
number: "17"
start: 2024-06-03
end: 2024-06-05
place: {fr: Genève, en: Geneva}
report: ECE/TRANS/WP.77/2024/2
agenda: [{number: "1"}, {number: 2.a}, {number: 2.b}, {number: "3"}]
sections:
  - {number: I, paragraphs: ["1-3"]}
  - {number: II, paragraphs: ["4-5"], cites: [{symbol: ECE/TRANS/WP.77/2024/1, paragraph: 4}]}
  - number: III
    paragraphs: ["6-9"]
    cites:
      - {symbol: ECE/TRANS/WP.77/2024/3, paragraph: 6, pinpoint: {paragraph: "12", points: [a, c]}}
      - {symbol: ECE/TRANS/WP.77/2021/9, paragraph: 6, pinpoint: {recommendation: "3"}}
    relations: [{type: follows-up, basis: stated, target: {symbol: ECE/TRANS/WP.77/2021/9}}]
    links: [{url: "https://unece.example.org/ponts/amarrage"}]
  - {number: IV, paragraphs: ["10"]}
  - {number: V, paragraphs: ["11"]}
participants:
  - {members: [AT, BA, KG, GB, TR]}
  - {members: [itc, european-union, wto]}
decisions:
  - {number: "1", paragraph: 5, actions: [{action: adopt, cites: [{symbol: ECE/TRANS/WP.77/2024/1/Rev.1}]}]}
  - number: "2"
    paragraph: 8
    actions:
      - {action: take-note, cites: [{symbol: ECE/TRANS/WP.77/2024/3}]}
      - {action: request-formally, addressees: [secretariat]}
      - {action: invite, addressees: [member-states]}
  - number: "3"
    paragraph: 10
    actions:
      - {action: approve, cites: [{symbol: ECE/TRANS/WP.77/2024/5}]}
      - {action: instruct, addressees: [secretariat]}
      - {action: urge, addressees: [development-partners]}
  - {number: "4", paragraph: 11, actions: [{action: decide}]}
""",
)
