"""Invented reports with known truth, in three languages, in the ways in which bodies report.

A report is a list of pieces in light markup: `*italic*`, `[^1]` the call of a footnote.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bench.drafting import comparing

Piece = tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """An invented report."""

    name: str
    language: str
    symbol: str
    pieces: tuple[Piece, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    yaml: str = ""

    @property
    def truth(self) -> Mapping:
        return comparing.read(self.yaml)


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

ENGLISH = Report(
    "en-group-of-experts",
    "en",
    "TD/B/LHT/3/4",
    (
        ("cover", "Intergovernmental Group of Experts on Lighthouses"),
        ("cover", "Third session"),
        ("cover", "Geneva, 29 September–1 October 2025"),
        (
            "title",
            "Report of the Intergovernmental Group of Experts on Lighthouses on its third session",
        ),
        ("heading", "I.", "Action by the Intergovernmental Group of Experts on Lighthouses"),
        ("subheading", "A.", "Lighthouses and small ports", "Agenda item 3"),
        ("subject", "The Intergovernmental Group of Experts on Lighthouses,"),
        (
            "clause",
            "*Recalling* General Assembly resolution 70/1 of 25 September 2015, entitled “Transforming our world”,",
        ),
        (
            "clause",
            "*Recalling also* paragraph 17 (b) of document TD/600/Add.1, in which member States asked for brighter lamps,",
        ),
        (
            "clause",
            "*Noting with concern* that many small ports have no light at night, and recognizing the efforts of lighthouse keepers,",
        ),
        ("clause", "*Aware* of the cost of lamp oil,"),
        ("op", "1", "*Calls upon* all stakeholders to light small ports more evenly;"),
        (
            "op",
            "2",
            "*Requests* the UNCTAD secretariat to continue its study of lamps, within available resources, and invites development partners to provide financial support;",
        ),
        (
            "op",
            "3",
            "Taking note of the study, *encourages* member States, as appropriate, to exchange experiences; and *welcomes* the contributions of participants;",
        ),
        ("op", "4", "*Decides* that its fourth session should deal with the following questions:"),
        ("point", "a", "How can small ports pay for their lamps?"),
        ("point", "b", "Which lamps last longest?"),
        ("plain", "Closing plenary meeting"),
        ("plain", "1 October 2025"),
        ("subheading", "B.", "Other action taken by the Group of Experts"),
        (
            "para",
            "1",
            "At its closing plenary meeting, on 1 October 2025, the Intergovernmental Group of Experts on Lighthouses adopted a set of agreed policy recommendations (see chapter I, section A).",
        ),
        (
            "para",
            "2",
            "At the same meeting, the Group of Experts approved the topics of the next meeting of its working group and requested the secretariat to prepare a note on them (TD/B/LHT/3/CRP.1).",
        ),
        ("heading", "II.", "Chair’s summary"),
        (
            "para",
            "3",
            "The Head of the Ports Branch introduced the background document (TD/B/LHT/3/2). She stressed that the light of a lighthouse was a public good, and she noted that States had decided long ago to share its cost.",
        ),
        (
            "para",
            "4",
            "Some delegations recommended that the secretariat adopt a common colour of lamps. One regional group requested more data on lamp oil and welcomed the background document.",
        ),
        ("heading", "III.", "Organizational matters"),
        ("subheading", "A.", "Election of officers", "Agenda item 1"),
        (
            "para",
            "5",
            "At its opening plenary meeting, on 29 September 2025, the Group of Experts elected Ms. Ana María Faro (Costa Rica) as its Chair and Mr. Tomas Light (Lithuania) as its Vice-Chair-cum-Rapporteur.",
        ),
        ("subheading", "B.", "Adoption of the agenda and organization of work", "Agenda item 2"),
        (
            "para",
            "6",
            "Also at its opening plenary meeting, the Group of Experts adopted the provisional agenda, contained in document TD/B/LHT/3/1. The agenda was thus as follows:",
        ),
        ("agenda", "1", "Election of officers"),
        ("agenda", "2", "Adoption of the agenda and organization of work"),
        ("agenda", "3", "Lighthouses and small ports"),
        ("agenda", "4", "Adoption of the report of the Group of Experts"),
        ("subheading", "C.", "Adoption of the report", "Agenda item 4"),
        (
            "para",
            "7",
            "Also at its closing plenary meeting, the Group of Experts authorized the Vice-Chair-cum-Rapporteur to finalize the report on its third session after the conclusion of the session.",
        ),
        ("annex", "Annex", "Attendance[^*]"),
        (
            "para",
            "1",
            "Representatives of the following States members of UNCTAD attended the session:",
        ),
        (
            "states",
            "Bolivia (Plurinational State of)",
            "Costa Rica",
            "Côte d’Ivoire",
            "Iran (Islamic Republic of)",
            "Lao People’s Democratic Republic",
            "Lithuania",
            "Netherlands (Kingdom of the)",
            "Trinidad and Tobago",
            "United Kingdom of Great Britain and Northern Ireland",
            "United Republic of Tanzania",
        ),
        (
            "para",
            "2",
            "The following intergovernmental organizations were represented at the session:",
        ),
        ("list", "Commonwealth", "South Centre"),
    ),
    {
        "*": "This attendance list contains registered participants. For the full list of participants, see TD/B/LHT/3/INF.1."
    },
    """
number: "3"
start: 2025-09-29
end: 2025-10-01
place: {fr: Genève, en: Geneva}
report: TD/B/LHT/3/4
officers: [{name: Ana María Faro}, {name: Tomas Light}]
agenda: [{number: "1"}, {number: "2"}, {number: "3"}, {number: "4"}]
sections:
  - {number: I}
  - {number: I.A}
  - {number: I.B, paragraphs: ["1-2"]}
  - {number: II, paragraphs: ["3-4"], cites: [{symbol: TD/B/LHT/3/2, paragraph: 3}]}
  - {number: III}
  - {number: III.A, paragraphs: ["5"]}
  - {number: III.B, paragraphs: ["6"]}
  - {number: III.C, paragraphs: ["7"]}
participants:
  - {members: [BO, CR, CI, IR, LA, LT, NL, TT, GB, TZ]}
  - {members: [commonwealth, south-centre]}
  - {cites: [{symbol: TD/B/LHT/3/INF.1}]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/70/1}]}]}
  - {number: "2", actions: [{action: recall-also, cites: [{symbol: TD/600/Add.1, pinpoint: {paragraph: "17", points: [b]}}]}]}
  - {number: "3", actions: [{action: note-with-concern}, {action: recognize}]}
  - {number: "4", actions: [{action: be-aware}]}
recommendations:
  - {number: "1", actions: [{action: call-upon, addressees: [all-stakeholders]}]}
  - number: "2"
    actions:
      - {action: request, addressees: [unctad-secretariat]}
      - {action: invite, addressees: [development-partners]}
  - {number: "3", actions: [{action: encourage, addressees: [member-states]}, {action: welcome}]}
  - {number: "4", actions: [{action: decide}], points: [{number: a}, {number: b}]}
decisions:
  - {paragraph: 1, actions: [{action: adopt}]}
  - {paragraph: 2, actions: [{action: approve}, {action: request, addressees: [secretariat], cites: [{symbol: TD/B/LHT/3/CRP.1}]}]}
  - {paragraph: 5, actions: [{action: elect}]}
  - {paragraph: 6, actions: [{action: adopt, cites: [{symbol: TD/B/LHT/3/1}]}]}
  - {paragraph: 7, actions: [{action: authorize, addressees: [vice-chair-rapporteur]}]}
""",
)

SPANISH = Report(
    "es-comite",
    "es",
    "LC/G.9999",
    (
        ("cover", "Comité de Molinos de Viento"),
        ("cover", "Octavo período de sesiones"),
        ("cover", "Santiago, 12 a 14 de marzo de 2024"),
        ("title", "Informe del Comité de Molinos de Viento sobre su octavo período de sesiones"),
        ("heading", "I.", "Apertura"),
        (
            "para",
            "1",
            "El Comité de Molinos de Viento celebró su octavo período de sesiones en Santiago del 12 al 14 de marzo de 2024, en formato híbrido.",
        ),
        (
            "para",
            "2",
            "Asistieron a la reunión representantes de los siguientes Estados miembros: Bolivia (Estado Plurinacional de), Chile, El Salvador, Países Bajos (Reino de los), Trinidad y Tabago y Uruguay.",
        ),
        ("para", "3", "El Comité eligió Presidenta a la Sra. Lucía Aspa (Uruguay)."),
        ("heading", "II.", "Molinos y energía", "tema 3 del programa"),
        (
            "para",
            "4",
            "La secretaría presentó el informe sobre los molinos (E/2023/45). Varias delegaciones pidieron más datos y destacaron la importancia de la energía.",
        ),
        (
            "para",
            "5",
            "El Comité tomó nota del informe y pidió a la secretaría que continuara sus estudios dentro de los límites de los recursos disponibles. Asimismo, invitó a los Estados miembros a que enviaran sus datos cada año.",
        ),
        (
            "para",
            "6",
            "El Comité acordó transmitir el documento E/CN.99/2024/7, párrafo 8 b), a la Comisión de Estadística.",
        ),
        ("heading", "III.", "Resolución aprobada por el Comité"),
        ("subject", "El Comité de Molinos de Viento,"),
        (
            "clause",
            "*Recordando* la resolución 70/1 de la Asamblea General, de 25 de septiembre de 2015,",
        ),
        ("clause", "*Tomando nota con satisfacción* de la labor de la secretaría,"),
        ("clause", "*Consciente* de la importancia del viento,"),
        ("op", "1", "*Insta* a los Estados miembros a que conserven sus molinos;"),
        (
            "op",
            "2",
            "*Solicita* a la secretaría que informe al respecto en su próximo período de sesiones, y *exhorta* a la comunidad internacional a que preste apoyo;",
        ),
        ("op", "3", "*Decide* seguir examinando la cuestión."),
    ),
    {},
    """
number: "8"
start: 2024-03-12
end: 2024-03-14
place: {fr: Santiago, en: Santiago}
mode: hybrid
report: LC/G.9999
officers: [{name: Lucía Aspa}]
agenda: [{number: "3"}]
sections:
  - {number: I, paragraphs: ["1-3"]}
  - {number: II, paragraphs: ["4-6"], cites: [{symbol: E/2023/45, paragraph: 4}]}
  - {number: III}
participants:
  - {members: [BO, CL, SV, NL, TT, UY]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/70/1}]}]}
  - {number: "2", actions: [{action: take-note-with-appreciation}]}
  - {number: "3", actions: [{action: be-aware}]}
recommendations:
  - {number: "1", actions: [{action: urge, addressees: [member-states]}]}
  - number: "2"
    actions: [{action: request, addressees: [secretariat]}, {action: call-upon, addressees: [international-community]}]
  - {number: "3", actions: [{action: decide}]}
decisions:
  - {paragraph: 3, actions: [{action: elect}]}
  - paragraph: 5
    actions: [{action: take-note}, {action: request, addressees: [secretariat]}, {action: invite, addressees: [member-states]}]
  - paragraph: 6
    actions: [{action: agree, cites: [{symbol: E/CN.99/2024/7, pinpoint: {paragraph: "8", points: [b]}}]}]
""",
)

TRADE = Report(
    "en-trade-committee",
    "en",
    "G/TBT/M/99",
    (
        ("cover", "Committee on Garden Gates"),
        ("title", "Report of the meeting of 6 and 7 March 2024"),
        (
            "para",
            "1",
            "The Committee on Garden Gates held its forty-first meeting on 6 and 7 March 2024 in Geneva under the chairmanship of Ms. Iris Latch (Iceland).",
        ),
        ("heading", "A.", "Adoption of the agenda"),
        ("para", "2", "The Committee adopted the agenda circulated in document G/TBT/GEN/99."),
        ("heading", "B.", "Notifications of hinges"),
        (
            "para",
            "3",
            "The representative of Norway recalled the proposal in document JOB/TBT/12, which several Members supported. He said that the Committee had decided nothing so far.",
        ),
        (
            "para",
            "4",
            "It was agreed that the Secretariat would circulate a revised list of hinges.",
        ),
        ("para", "5", "The Committee took note of the statements made."),
    ),
    {},
    """
number: "41"
start: 2024-03-06
end: 2024-03-07
place: {fr: Genève, en: Geneva}
report: G/TBT/M/99
sections:
  - {number: A, paragraphs: ["2"]}
  - {number: B, paragraphs: ["3-5"], cites: [{symbol: JOB/TBT/12, paragraph: 3}]}
decisions:
  - {paragraph: 2, actions: [{action: adopt, cites: [{symbol: G/TBT/GEN/99}]}]}
  - {paragraph: 4, actions: [{action: agree}]}
  - {paragraph: 5, actions: [{action: take-note}]}
""",
)

REPORTS = (FRENCH, ENGLISH, SPANISH, TRADE)
