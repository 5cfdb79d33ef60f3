"""A main committee, in English: draft resolutions for the Assembly above it, votes, no dates."""

from bench.drafting.synthetic.report import Report

ASSEMBLY = Report(
    "en-main-committee",
    "en",
    "A/91/462",
    (
        ("cover", "Ninety-first session"),
        ("cover", "Agenda item 98"),
        ("cover", "General and complete tidiness"),
        ("title", "Report of the First Committee"),
        ("heading", "I.", "Introduction"),
        (
            "para",
            "1",
            "At its 3rd plenary meeting, on 16 September 2036, the General Assembly, on the recommendation of the General Committee, decided to include in the agenda of its ninety-first session the item entitled “General and complete tidiness” and to allocate it to the First Committee.",
        ),
        (
            "para",
            "2",
            "At its 2nd meeting, on 28 September, the First Committee decided to hold a general debate on all tidiness items allocated to it. Action on all draft resolutions was taken from 28 October to 4 November (see A/C.1/91/PV.23 and A/C.1/91/PV.29).",
        ),
        ("heading", "II.", "Consideration of proposals"),
        ("subheading", "A.", "Draft resolution A/C.1/91/L.5"),
        (
            "para",
            "3",
            "On 12 October, the delegations of Ghana, Ireland and Peru submitted a draft resolution entitled “Brooms” (A/C.1/91/L.5). Subsequently, Chad joined in sponsoring the draft resolution.",
        ),
        (
            "para",
            "4",
            "At its 24th meeting, on 29 October, the Committee adopted draft resolution A/C.1/91/L.5 by a recorded vote of 4 to none, with 1 abstention (see para. 6, draft resolution I). The voting was as follows:",
        ),
        ("plain", "In favour:"),
        ("plain", "Chad, Ghana, Ireland, Peru."),
        ("plain", "Abstaining:"),
        ("plain", "Japan."),
        (
            "para",
            "5",
            "The Secretary of the Committee informed the Committee that the adoption would not entail any additional requirements.",
        ),
        ("heading", "III.", "Recommendation of the First Committee"),
        (
            "para",
            "6",
            "The First Committee recommends to the General Assembly the adoption of the following draft resolution:",
        ),
        ("minor", "Draft resolution I"),
        ("minor", "Brooms"),
        ("subject", "The General Assembly,"),
        (
            "clause",
            "*Recalling* its resolutions 75/60 of 7 December 2020 and 76/45 of 6 December 2021,",
        ),
        ("clause", "*Noting* that sweeping is a task of all,"),
        ("op", "1", "*Urges* all Member States to sweep before their own doors;"),
        (
            "op",
            "2",
            "*Requests* the Secretary-General to submit to the General Assembly at its ninety-second session a report on brooms;",
        ),
        (
            "op",
            "3",
            "*Decides* to include in the provisional agenda of its ninety-second session the item entitled “Brooms”.",
        ),
    ),
    {},
    """
number: "91"
report: A/91/462
sections:
  - {number: I, paragraphs: ["1-2"]}
  - {number: II}
  - {number: II.A, paragraphs: ["3-5"], cites: [{symbol: A/C.1/91/L.5, paragraph: 3}]}
  - {number: III, paragraphs: ["6"]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/75/60}, {symbol: A/RES/76/45}]}]}
  - {number: "2", actions: [{action: note}]}
recommendations:
  - {number: "1", actions: [{action: urge, addressees: [member-states]}]}
  - {number: "2", actions: [{action: request}]}
  - {number: "3", actions: [{action: decide}]}
decisions:
  - paragraph: 2
    actions: [{action: decide, cites: [{symbol: A/C.1/91/PV.23}, {symbol: A/C.1/91/PV.29}]}]
  - {paragraph: 4, actions: [{action: adopt, cites: [{symbol: A/C.1/91/L.5}]}]}
  - {paragraph: 6, actions: [{action: recommend}]}
cites: [{symbol: A/C.1/91/L.5}]
""",
)
