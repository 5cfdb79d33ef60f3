"""A conference of parties, in English: an addendum of decisions, each with sections of its own."""

from bench.drafting.synthetic.report import Report

CLIMATE = Report(
    "en-addendum-of-decisions",
    "en",
    "FCCC/CP/2041/9/Add.1",
    (
        ("cover", "Conference of the Parties"),
        (
            "title",
            "Report of the Conference of the Parties on its forty-sixth session, held in Bonn from 4 to 15 November 2041",
        ),
        ("cover", "Addendum"),
        (
            "cover",
            "Part two: Action taken by the Conference of the Parties at its forty-sixth session",
        ),
        ("minor", "Contents"),
        ("minor", "Decisions adopted by the Conference of the Parties"),
        ("toc", "1/CP.46", "Dunes and their grasses", "2"),
        ("toc", "2/CP.46", "Programme budget for the biennium 2042–2043", "4"),
        ("toc", "3/CP.46", "Dates and venues of future sessions", "5"),
        ("minor", "Decision 1/CP.46"),
        ("minor", "Dunes and their grasses"),
        ("subject", "The Conference of the Parties,"),
        ("clause", "*Recalling* decisions 1/CP.44 and 5/CP.45, paragraph 3,"),
        ("clause", "*Also recalling* Article 4, paragraph 1(e), of the Convention,"),
        (
            "clause",
            "*Acknowledging* the work of the Adaptation Committee,[^1]",
        ),
        ("minor", "I. Science"),
        (
            "op",
            "1",
            "*Welcomes* the synthesis report on dunes and *expresses its appreciation* to those involved in preparing it;",
        ),
        ("op", "2", "*Notes with concern* that dunes retreat by one metre each year;"),
        ("minor", "II. Planting"),
        (
            "op",
            "3",
            "*Decides* to establish the Bonn work programme on dunes, which shall start immediately and conclude at the forty-eighth session of the Conference of the Parties (November 2043);",
        ),
        (
            "op",
            "4",
            "*Invites* Parties and observers to submit via the submission portal,[^2] by 31 March 2042, their views on grasses;",
        ),
        (
            "op",
            "5",
            "*Requests* the secretariat to prepare a summary of the submissions referred to in paragraph 4 above for consideration by the Subsidiary Body for Implementation at its ninety-sixth session;",
        ),
        (
            "op",
            "6",
            "*Takes note* of the estimated budgetary implications of the activities to be undertaken by the secretariat pursuant to the provisions contained in paragraph 5 above;",
        ),
        (
            "op",
            "7",
            "*Requests* that the actions of the secretariat called for in this decision be undertaken subject to the availability of financial resources.",
        ),
        ("plain", "9th plenary meeting"),
        ("plain", "14 November 2041"),
        ("minor", "Decision 2/CP.46"),
        ("minor", "Programme budget for the biennium 2042–2043"),
        ("subject", "The Conference of the Parties,"),
        ("clause", "*Having considered* the information in document FCCC/SBI/2041/6/Add.2,"),
        ("op", "1", "*Approves* the programme budget for the biennium 2042–2043;"),
        (
            "op",
            "2",
            "*Urges* all Parties that have not made contributions in full to do so without further delay.",
        ),
        ("plain", "9th plenary meeting"),
        ("plain", "14 November 2041"),
        ("minor", "Decision 3/CP.46"),
        ("minor", "Dates and venues of future sessions"),
        ("subject", "The Conference of the Parties,"),
        ("clause", "*Recalling* Article 7, paragraph 4, of the Convention,"),
        (
            "plain",
            "*Accepts with appreciation* the offer of the Government of Uruguay to host the forty-seventh session of the Conference of the Parties.",
        ),
        ("plain", "10th plenary meeting"),
        ("plain", "15 November 2041"),
    ),
    {"1": "FCCC/SB/2041/5, annex II.", "2": "https://submissions.example.int/dunes."},
    """
number: "46"
start: 2041-11-04
end: 2041-11-15
place: {fr: Bonn, en: Bonn}
report: FCCC/CP/2041/9/Add.1
preamble:
  - {number: "1", actions: [{action: recall}]}
  - {number: "2", actions: [{action: recall-also}]}
  - number: "3"
    actions: [{action: recognize, cites: [{symbol: FCCC/SB/2041/5, pinpoint: {annex: II}}]}]
  - {number: "4", actions: [{action: consider, cites: [{symbol: FCCC/SBI/2041/6/Add.2}]}]}
  - {number: "5", actions: [{action: recall}]}
decisions:
  - number: 1/CP.46
    points:
      - {number: "1", actions: [{action: welcome}, {action: thank}]}
      - {number: "2", actions: [{action: note-with-concern}]}
      - {number: "3", actions: [{action: decide}]}
      - {number: "4", actions: [{action: invite}]}
      - {number: "5", actions: [{action: request, addressees: [secretariat]}]}
      - {number: "6", actions: [{action: take-note}]}
      - {number: "7", actions: [{action: request}]}
  - number: 2/CP.46
    points:
      - {number: "1", actions: [{action: approve}]}
      - {number: "2", actions: [{action: urge}]}
  - {number: 3/CP.46, actions: [{action: approve}]}
""",
)
