"""A commission, in English: resolutions among its paragraphs, whose numbers meet by chance."""

from bench.drafting.synthetic.report import Report

DOORS = Report(
    "en-resolutions-in-a-chapter",
    "en",
    "E/CN.7/2034/15",
    (
        ("cover", "Commission on Narrow Doors"),
        ("title", "Report on the seventy-seventh session"),
        ("cover", "(8 December 2033 and 14–22 March 2034)"),
        (
            "chapter",
            "Chapter I",
            "Matters brought to the attention of the Economic and Social Council",
        ),
        (
            "para",
            "1",
            "The following resolutions adopted by the Commission are brought to the attention of the Economic and Social Council, in line with its decision of last year:",
        ),
        ("minor", "Resolution 77/1"),
        ("minor", "Widening doors"),
        ("subject", "The Commission on Narrow Doors,"),
        ("clause", "*Reaffirming* its commitment to wide doors,"),
        ("op", "1", "*Encourages* Member States to widen doors;"),
        (
            "op",
            "2",
            "*Invites* Member States and other donors to provide extrabudgetary resources for that purpose.",
        ),
        ("minor", "Resolution 77/2"),
        ("minor", "Handles"),
        ("subject", "The Commission on Narrow Doors,"),
        ("op", "1", "*Urges* Member States to polish handles."),
        ("chapter", "Chapter II", "Strategic management"),
        (
            "para",
            "2",
            "At its 1st to 3rd meetings, on 14 and 15 March 2034, the Commission considered agenda item 4. At its 3rd meeting, the Commission decided to postpone consideration of the item.",
        ),
        (
            "para",
            "3",
            "At its 9th meeting, on 22 March 2034, the Commission adopted a revised draft resolution (E/CN.7/2034/L.2/Rev.1), sponsored by Ghana.",
        ),
    ),
    {},
    """
number: "77"
dates: [2033-12-08, 2034-03-14, 2034-03-15, 2034-03-16, 2034-03-17, 2034-03-18, 2034-03-19, 2034-03-20, 2034-03-21, 2034-03-22]
report: E/CN.7/2034/15
sections:
  - {number: I, paragraphs: ["1"]}
  - {number: II, paragraphs: ["2-3"]}
preamble:
  - {number: "1", actions: [{action: recall}]}
recommendations:
  - {number: 77/1-1, actions: [{action: encourage, addressees: [member-states]}]}
  - {number: 77/1-2, actions: [{action: invite, addressees: [member-states, donors]}]}
  - {number: 77/2-1, actions: [{action: urge, addressees: [member-states]}]}
decisions:
  - {paragraph: 2, actions: [{action: decide}]}
  - {paragraph: 3, actions: [{action: adopt, cites: [{symbol: E/CN.7/2034/L.2/Rev.1}]}]}
""",
)
