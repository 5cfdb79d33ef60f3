"""A group of experts, in English: agreed recommendations, and decisions told in a summary."""

from bench.drafting.synthetic.report import Report

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
