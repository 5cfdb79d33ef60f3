"""A council, in English: resolutions with recorded votes, then an account of the session."""

from bench.drafting.synthetic.report import Report

RIGHTS = Report(
    "en-council",
    "en",
    "A/HRC/98/2",
    (
        ("cover", "Human Rights Council"),
        ("cover", "Ninety-eighth session"),
        ("cover", "16 June–11 July 2031"),
        ("title", "Report of the Human Rights Council on its ninety-eighth session"),
        ("minor", "Part One"),
        ("minor", "Resolutions and decisions adopted by the Human Rights Council"),
        ("heading", "I.", "Resolutions"),
        ("minor", "98/1. Rights of ferry passengers"),
        ("subject", "The Human Rights Council,"),
        ("clause", "*Guided* by the purposes and principles of the Charter of the United Nations,"),
        (
            "clause",
            "*Recalling* its resolutions 71/4 of 15 July 2019 and 84/12 of 6 October 2023, and General Assembly resolution 72/180,",
        ),
        ("clause", "*Deeply concerned* at the number of passengers who are left on the quay,"),
        (
            "op",
            "1",
            "*Condemns* in the strongest terms the sale of tickets for boats that do not sail;",
        ),
        (
            "op",
            "2",
            "*Calls upon* all States to ensure that every landing has a shelter, and to keep the Office of the United Nations High Commissioner for Human Rights informed;",
        ),
        (
            "op",
            "3",
            "*Decides* to extend the mandate of the Special Rapporteur on the rights of ferry passengers for a period of three years;",
        ),
        ("op", "4", "*Requests* the Special Rapporteur:"),
        ("point", "a", "To study the good practices of ferrymen, including:"),
        ("point", "i", "The posting of timetables;"),
        ("point", "ii", "The lighting of landings;"),
        ("point", "b", "To report annually to the Human Rights Council;"),
        (
            "op",
            "5",
            "*Also requests* the Secretary-General to provide the Special Rapporteur with all the human and technical assistance necessary;",
        ),
        ("op", "6", "*Decides* to remain seized of the matter."),
        ("plain", "27th meeting"),
        ("plain", "8 July 2031"),
        ("plain", "[Adopted without a vote.]"),
        ("minor", "98/2. Bells and the right to rest"),
        ("subject", "The Human Rights Council,"),
        ("clause", "*Reaffirming* the Universal Declaration of Human Rights,"),
        (
            "op",
            "1",
            "*Takes note* of the report of the Secretary-General on bells (A/HRC/98/31, paras. 12–15 and 18);",
        ),
        (
            "op",
            "2",
            "*Invites* Member States to consider the recommendations contained therein, as appropriate.",
        ),
        ("plain", "28th meeting"),
        ("plain", "9 July 2031"),
        (
            "plain",
            "[Adopted by a recorded vote of 6 to 2, with 1 abstention. The voting was as follows:",
        ),
        ("plain", "In favour:"),
        ("plain", "Argentina, Benin, Chile, Ghana, Nepal, Qatar"),
        ("plain", "Against:"),
        ("plain", "Japan, Malawi"),
        ("plain", "Abstaining:"),
        ("plain", "Georgia]"),
        ("heading", "II.", "Decisions"),
        ("minor", "98/101. Outcome of the review: Narrow Islands"),
        ("subject", "The Human Rights Council,"),
        ("clause", "*Having conducted* the review on 4 February 2031,"),
        (
            "plain",
            "*Adopts* the outcome of the review, which comprises the report of the Working Group (A/HRC/98/9) and the views of the State concerned (A/HRC/98/9/Add.1).",
        ),
        ("plain", "20th meeting"),
        ("plain", "1 July 2031"),
        ("minor", "Part Two"),
        ("minor", "Summary of proceedings"),
        ("heading", "III.", "Organizational and procedural matters"),
        ("subheading", "A.", "Opening and duration of the session"),
        (
            "para",
            "1",
            "The Human Rights Council held its ninety-eighth session at the United Nations Office at Geneva from 16 June to 11 July 2031. The President of the Council opened the session.",
        ),
        ("para", "2", "The ninety-eighth session consisted of 34 meetings over 19 days."),
        ("subheading", "B.", "Attendance"),
        (
            "para",
            "3",
            "The session was attended by representatives of the following States Members of the Council: Argentina, Benin, Chile, Georgia, Ghana, Japan, Malawi, Nepal and Qatar. Observers for the Holy See and the State of Palestine also attended.",
        ),
        ("subheading", "C.", "Agenda and programme of work"),
        (
            "para",
            "4",
            "At its 1st meeting, on 16 June 2031, the Council adopted the agenda and programme of work for its ninety-eighth session (A/HRC/98/1).",
        ),
        ("subheading", "D.", "Consideration of draft proposals"),
        (
            "para",
            "5",
            "At the 27th meeting, on 8 July 2031, the representative of Ghana introduced draft resolution A/HRC/98/L.7/Rev.1, sponsored by Benin and Ghana. Subsequently, Chile and Nepal joined the sponsors.",
        ),
        (
            "para",
            "6",
            "At the same meeting, the Council adopted the draft resolution without a vote (resolution 98/1).",
        ),
    ),
    {},
    """
number: "98"
start: 2031-06-16
end: 2031-07-11
place: {fr: Genève, en: Geneva}
report: A/HRC/98/2
sections:
  - {number: I}
  - {number: II}
  - {number: III}
  - {number: III.A, paragraphs: ["1-2"]}
  - {number: III.B, paragraphs: ["3"]}
  - {number: III.C, paragraphs: ["4"]}
  - {number: III.D, paragraphs: ["5-6"], cites: [{symbol: A/HRC/98/L.7/Rev.1, paragraph: 5}]}
participants:
  - {members: [AR, BJ, CL, GE, GH, JP, MW, NP, QA]}
  - {members: [VA, PS]}
preamble:
  - {number: "1"}
  - number: "2"
    actions:
      - action: recall
        cites: [{symbol: A/HRC/RES/71/4}, {symbol: A/HRC/RES/84/12}, {symbol: A/RES/72/180}]
  - {number: "3", actions: [{action: note-with-concern}]}
  - {number: "4", actions: [{action: recall}]}
  - {number: "5"}
recommendations:
  - {number: 98/1-1}
  - {number: 98/1-2, actions: [{action: call-upon, addressees: [states]}]}
  - {number: 98/1-3, actions: [{action: decide}]}
  - {number: 98/1-4, actions: [{action: request}], points: [{number: a, points: [{number: i}, {number: ii}]}, {number: b}]}
  - {number: 98/1-5, actions: [{action: request}]}
  - {number: 98/1-6, actions: [{action: decide}]}
  - number: 98/2-1
    actions: [{action: take-note, cites: [{symbol: A/HRC/98/31, pinpoint: {paragraph: "12-15, 18"}}]}]
  - {number: 98/2-2, actions: [{action: invite, addressees: [member-states]}]}
decisions:
  - number: 98/101
    actions: [{action: adopt, cites: [{symbol: A/HRC/98/9}, {symbol: A/HRC/98/9/Add.1}]}]
  - {paragraph: 4, actions: [{action: adopt, cites: [{symbol: A/HRC/98/1}]}]}
  - {paragraph: 6, actions: [{action: adopt}]}
""",
)
