"""A resolution, in English, under lines that are but verbs: "recalling", "instructs the Director"."""

from bench.drafting.synthetic.report import Report

PAPER = Report(
    "en-divided-resolution",
    "en",
    "ECE/TRANS/2042/7",
    (
        ("title", "RESOLUTION 231 (BUCHAREST, 2042)"),
        ("title", "Role of the Union in the fair use of paper aeroplanes"),
        ("plain", "The Plenary Conference of the Union of Paper (Bucharest, 2042),"),
        ("plain", "*recalling*"),
        ("point", "a", "Resolution 70 of the Plenary Conference, on scissors;"),
        ("point", "b", "General Assembly resolution 93/14, on paper,"),
        ("plain", "*considering*"),
        ("plain", "that paper aeroplanes connect people who would not meet otherwise,"),
        ("plain", "*resolves*"),
        ("op", "1", "to continue to fold paper aeroplanes of all sizes;"),
        ("op", "2", "that the Union should tell others how to fold them,"),
        ("plain", "*instructs* the secretariat"),
        ("op", "1", "to report each year on the paper that was used;"),
        ("op", "2", "to keep scissors away from children,"),
        ("plain", "*invites* member States"),
        ("plain", "to submit the aeroplanes that fly farthest."),
    ),
    {},
    """
preamble:
  - number: "1"
    actions: [{action: recall}]
    points: [{number: a}, {number: b, cites: [{symbol: A/RES/93/14}]}]
  - {number: "2", actions: [{action: consider}]}
recommendations:
  - {number: "1", actions: [{action: decide}], points: [{number: "1"}, {number: "2"}]}
  - number: "2"
    actions: [{action: instruct, addressees: [secretariat]}]
    points: [{number: "1"}, {number: "2"}]
  - {number: "3", actions: [{action: invite, addressees: [member-states]}]}
number: "0"
report: ECE/TRANS/2042/7
""",
)
