"""A treaty body, in English: decisions under headings, with operative paragraphs and points."""

from bench.drafting.synthetic.report import Report

TREATY = Report(
    "en-treaty-body",
    "en",
    "A/82/38",
    (
        ("cover", "Report of the Committee on the Rights of Lamplighters"),
        ("cover", "Forty-fifth session"),
        ("cover", "18 January–5 February 2027"),
        ("heading", "I.", "Matters brought to the attention of States parties"),
        ("subheading", "A.", "Decisions"),
        ("cover", "Decision 45/I"),
        (
            "plain",
            "The Committee decided to request the General Assembly to authorize it to meet in two chambers at its forty-seventh session, as it had requested in its decision 44/II, and invited States parties to support that request.",
        ),
        ("cover", "Decision 45/II. Lamps of rural areas"),
        ("subject", "The Committee on the Rights of Lamplighters,"),
        (
            "clause",
            "*Recalling* articles 3 and 14 of the Convention, and General Assembly resolution 70/1,",
        ),
        ("clause", "*Gravely concerned* that lamps of rural areas are seldom lit,"),
        (
            "op",
            "1",
            "*Decides* to establish a working group on lamps of rural areas, composed of five of its members;",
        ),
        ("op", "2", "*Requests* the Secretary-General:"),
        ("point", "a", "To provide the working group with the services that it needs;"),
        ("point", "b", "To report thereon to the Committee at its next session (see A/82/INF/3);"),
        (
            "op",
            "3",
            "*Urges* States parties that have not yet done so to ratify the Optional Protocol, and *calls upon* civil society organizations to continue their work.",
        ),
        ("heading", "II.", "Organizational and other matters"),
        ("subheading", "A.", "States parties to the Convention"),
        (
            "para",
            "1",
            "On 5 February 2027, the closing date of the forty-fifth session of the Committee on the Rights of Lamplighters, there were 112 States parties to the Convention, which the General Assembly adopted in its resolution 34/180. The Committee had decided at its thirtieth session to publish the list of them.",
        ),
        ("subheading", "B.", "Opening of the session"),
        (
            "para",
            "2",
            "The Committee held its forty-fifth session at the United Nations Office at Geneva from 18 January to 5 February 2027. It held 20 plenary meetings and 12 meetings to discuss agenda items 5, 6 and 7. A list of the documents before the Committee is contained in annex I to the present report.",
        ),
        (
            "para",
            "3",
            "The session was opened by the Chair, Ms. Ada Wick (Kenya), at the 901st meeting, on 18 January 2027.",
        ),
        ("subheading", "C.", "Adoption of the agenda"),
        (
            "para",
            "4",
            "The Committee adopted the provisional agenda (CEDAW/C/45/1) at its 901st meeting.",
        ),
        ("subheading", "D.", "Election of officers"),
        (
            "para",
            "5",
            "At the same meeting, the Committee elected the following officers by acclamation for a term of two years: Ms. Ada Wick (Kenya), Chair; Mr. Luis Farol (Peru) and Ms. Sun-hee Deung (Republic of Korea), Vice-Chairs; and Ms. Greta Lampe (Austria), Rapporteur.",
        ),
        ("heading", "III.", "Consideration of reports submitted by States parties"),
        (
            "para",
            "6",
            "At its forty-fifth session, the Committee considered the initial report of Malawi (CEDAW/C/MWI/1) and the combined seventh and eighth periodic reports of Panama (CEDAW/C/PAN/7-8). Representatives of Malawi noted with satisfaction that the Committee had recommended a dialogue.",
        ),
        (
            "para",
            "7",
            "The Committee adopted concluding observations on each of the reports considered (CEDAW/C/MWI/CO/1 and CEDAW/C/PAN/CO/8). It also decided to appoint Mr. Farol as rapporteur on follow-up to concluding observations.",
        ),
        ("heading", "IV.", "Adoption of the report"),
        (
            "para",
            "8",
            "The Committee considered the draft report on its forty-fifth session and adopted it, as orally revised, at its 920th meeting.",
        ),
    ),
    {},
    """
number: "45"
start: 2027-01-18
end: 2027-02-05
place: {fr: Genève, en: Geneva}
report: A/82/38
officers: [{name: Ada Wick}, {name: Luis Farol}, {name: Sun-hee Deung}, {name: Greta Lampe}]
sections:
  - {number: I}
  - {number: I.A}
  - {number: II}
  - {number: II.A, paragraphs: ["1"], cites: [{symbol: A/RES/34/180, paragraph: 1}]}
  - {number: II.B, paragraphs: ["2-3"]}
  - {number: II.C, paragraphs: ["4"]}
  - {number: II.D, paragraphs: ["5"]}
  - number: III
    paragraphs: ["6-7"]
    cites: [{symbol: CEDAW/C/MWI/1, paragraph: 6}, {symbol: CEDAW/C/PAN/7-8, paragraph: 6}]
  - {number: IV, paragraphs: ["8"]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/70/1}]}]}
  - {number: "2", actions: [{action: note-with-concern}]}
decisions:
  - {number: 45/I, actions: [{action: decide}, {action: invite, addressees: [states]}]}
  - number: 45/II
    points:
      - {number: "1", actions: [{action: decide}]}
      - {number: "2", actions: [{action: request}], points: [{number: a}, {number: b, cites: [{symbol: A/82/INF/3}]}]}
      - {number: "3", actions: [{action: urge, addressees: [states]}, {action: call-upon}]}
  - {paragraph: 4, actions: [{action: adopt, cites: [{symbol: CEDAW/C/45/1}]}]}
  - {paragraph: 5, actions: [{action: elect}]}
  - paragraph: 7
    actions:
      - {action: adopt, cites: [{symbol: CEDAW/C/MWI/CO/1}, {symbol: CEDAW/C/PAN/CO/8}]}
      - {action: decide}
  - {paragraph: 8, actions: [{action: adopt}]}
""",
)
