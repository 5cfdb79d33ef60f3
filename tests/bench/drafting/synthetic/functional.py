"""A functional commission, in English: drafts for the Council above it, and texts of its own."""

from bench.drafting.synthetic.report import Report

FUNCTIONAL = Report(
    "en-functional-commission",
    "en",
    "E/2033/29",
    (
        ("cover", "Commission on Almanacs"),
        ("title", "Report on the twelfth session"),
        ("cover", "(3 March 2032 and 9–13 March 2033)"),
        (
            "chapter",
            "Chapter I",
            "Matters calling for action by the Economic and Social Council or brought to its attention",
        ),
        ("heading", "A.", "Draft resolution for adoption by the Council"),
        (
            "para",
            "1",
            "The Commission on Almanacs recommends to the Economic and Social Council the adoption of the following draft resolution:",
        ),
        ("minor", "Draft resolution I"),
        ("minor", "Almanacs and harvests"),
        ("subject", "The Economic and Social Council,"),
        (
            "clause",
            "*Recalling* its resolution 2029/7 of 24 July 2029, and all its previous resolutions on almanacs,",
        ),
        ("clause", "*Taking note* of the report of the Secretary-General (E/CN.31/2033/2),"),
        ("op", "1", "*Reaffirms* that almanacs serve everyone;"),
        (
            "op",
            "2",
            "*Encourages* Governments, the private sector and other stakeholders to print almanacs in all the languages that are spoken;",
        ),
        (
            "op",
            "3",
            "*Requests* the Secretary-General to report on the implementation of the present resolution to the Commission at its fourteenth session.",
        ),
        ("heading", "B.", "Draft decision for adoption by the Council"),
        (
            "para",
            "2",
            "The Commission also recommends to the Council the adoption of the following draft decision:",
        ),
        (
            "minor",
            "Report of the Commission on Almanacs on its twelfth session and provisional agenda of its thirteenth session",
        ),
        ("plain", "The Economic and Social Council:"),
        (
            "point",
            "a",
            "Takes note of the report of the Commission on Almanacs on its twelfth session;",
        ),
        (
            "point",
            "b",
            "Approves the provisional agenda for the thirteenth session of the Commission, as set out below.",
        ),
        ("heading", "C.", "Matters brought to the attention of the Council"),
        (
            "para",
            "3",
            "The following decision adopted by the Commission is brought to the attention of the Council:",
        ),
        ("minor", "Decision 12/1"),
        ("minor", "Programme of work for 2034–2037"),
        (
            "plain",
            "At its 6th meeting, on 13 March 2033, the Commission on Almanacs decided to adopt its programme of work for the period 2034–2037 and invited its Bureau to keep it under review.",
        ),
        ("chapter", "Chapter II", "Moons and tides"),
        (
            "para",
            "4",
            "The Commission considered agenda item 3 at its 2nd and 3rd meetings, on 9 and 10 March 2033. It had before it the report of the Secretary-General on moons (E/CN.31/2033/2) and a statement submitted by a non-governmental organization (E/CN.31/2033/NGO/4).",
        ),
        ("minor", "Action taken by the Commission"),
        (
            "para",
            "5",
            "At its 5th meeting, on 12 March 2033, the Commission had before it a draft resolution (E/CN.31/2033/L.3), submitted by the Chair on the basis of informal consultations.",
        ),
        (
            "para",
            "6",
            "At the same meeting, the Commission adopted the draft resolution (see chap. I, sect. A, draft resolution I).",
        ),
        ("chapter", "Chapter III", "Organization of the session"),
        ("heading", "A.", "Opening and duration of the session"),
        (
            "para",
            "7",
            "The Commission on Almanacs held its twelfth session at United Nations Headquarters on 3 March 2032 and from 9 to 13 March 2033. The Commission held 6 plenary meetings.",
        ),
        ("heading", "B.", "Attendance"),
        (
            "para",
            "8",
            "The session was attended by representatives of 8 States members of the Commission. Observers for other Member States of the United Nations and for non-Member States, representatives of organizations of the United Nations system and observers for intergovernmental and non-governmental organizations also attended. The list of participants is available on the web page of the session.",
        ),
        ("heading", "C.", "Election of officers"),
        (
            "para",
            "9",
            "At its 1st meeting, on 3 March 2032, the Commission elected, by acclamation, Ana Lunar (Chile) as Chair, and Boris Prílev (Slovakia) and Kwame Sika (Ghana) as Vice-Chairs.",
        ),
        ("heading", "D.", "Agenda"),
        (
            "para",
            "10",
            "At its 2nd meeting, on 9 March 2033, the Commission adopted its provisional agenda as contained in document E/CN.31/2033/1. The agenda read as follows:",
        ),
        ("agenda", "1", "Election of officers."),
        ("agenda", "2", "Adoption of the agenda and other organizational matters."),
        ("agenda", "3", "Moons and tides."),
        ("agenda", "4", "Provisional agenda for the thirteenth session of the Commission."),
        ("agenda", "5", "Adoption of the report of the Commission on its twelfth session."),
    ),
    {},
    """
number: "12"
dates: [2032-03-03, 2033-03-09, 2033-03-10, 2033-03-11, 2033-03-12, 2033-03-13]
place: {fr: New York, en: New York}
report: E/2033/29
officers: [{name: Ana Lunar}, {name: Boris Prílev}, {name: Kwame Sika}]
agenda: [{number: "1"}, {number: "2"}, {number: "3"}, {number: "4"}, {number: "5"}]
sections:
  - {number: I}
  - {number: I.A, paragraphs: ["1"]}
  - {number: I.B, paragraphs: ["2"]}
  - {number: I.C, paragraphs: ["3"]}
  - number: II
    paragraphs: ["4-6"]
    cites:
      - {symbol: E/CN.31/2033/2, paragraph: 4}
      - {symbol: E/CN.31/2033/NGO/4, paragraph: 4}
      - {symbol: E/CN.31/2033/L.3, paragraph: 5}
  - {number: III}
  - {number: III.A, paragraphs: ["7"]}
  - {number: III.B, paragraphs: ["8"]}
  - {number: III.C, paragraphs: ["9"]}
  - {number: III.D, paragraphs: ["10"]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: E/RES/2029/7}]}]}
  - {number: "2", actions: [{action: take-note, cites: [{symbol: E/CN.31/2033/2}]}]}
recommendations:
  - {number: "1", actions: [{action: recall}]}
  - {number: "2", actions: [{action: encourage, addressees: [states, stakeholders]}]}
  - {number: "3", actions: [{action: request}]}
decisions:
  - {paragraph: 1, actions: [{action: recommend}]}
  - {paragraph: 2, actions: [{action: recommend}], points: [{number: a}, {number: b}]}
  - {number: "12/1", paragraph: 3, actions: [{action: decide}, {action: invite, addressees: [bureau]}]}
  - {paragraph: 6, actions: [{action: adopt}]}
  - {paragraph: 9, actions: [{action: elect}]}
  - {paragraph: 10, actions: [{action: adopt, cites: [{symbol: E/CN.31/2033/1}]}]}
""",
)
