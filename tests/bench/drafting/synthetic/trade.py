"""A committee on trade, in English: short minutes, and no agenda but its headings."""

from bench.drafting.synthetic.report import Report

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
officers: [{name: Iris Latch}]
report: G/TBT/M/99
sections:
  - {number: A, paragraphs: ["2"]}
  - {number: B, paragraphs: ["3-5"], cites: [{symbol: JOB/TBT/12, paragraph: 3}]}
decisions:
  - {paragraph: 2, actions: [{action: adopt, cites: [{symbol: G/TBT/GEN/99}]}]}
  - {paragraph: 4, actions: [{action: agree, addressees: [secretariat]}]}
  - {paragraph: 5, actions: [{action: take-note}]}
""",
)
