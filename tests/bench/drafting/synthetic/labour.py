"""A governing body, in English: decisions under a heading of their own, with points in the past."""

from bench.drafting.synthetic.report import Report

LABOUR = Report(
    "en-governing-body",
    "en",
    "GB.399/PV",
    (
        ("cover", "Governing Body"),
        ("cover", "399th Session, Geneva, 9–19 March 2037"),
        (
            "title",
            "Minutes of the 399th Session of the Governing Body of the International Office of Lacemakers",
        ),
        (
            "plain",
            "The 399th Session of the Governing Body of the International Office of Lacemakers was held in Geneva from Monday, 9 March to Thursday, 19 March 2037, presided over by Ms Ada Spitze of Belgium as Chairperson. The list of persons who attended the session is appended.",
        ),
        ("minor", "Institutional Section"),
        (
            "minor",
            "1. Approval of the minutes of the 398th Session of the Governing Body (GB.399/INS/1)",
        ),
        ("minor", "Decision"),
        (
            "para",
            "1",
            "The Governing Body approved the minutes of its 398th Session, as amended by the corrections received.",
        ),
        ("plain", "(GB.399/INS/1, paragraph 2)"),
        ("minor", "2. Agenda of the International Lace Conference (GB.399/INS/2)"),
        (
            "para",
            "2",
            "A Government representative of Kenya, speaking on behalf of the Africa group, said that the bobbin should be placed on the agenda and that the Office had not decided anything yet.",
        ),
        (
            "para",
            "3",
            "The Worker spokesperson supported the draft decision as amended by the Africa group.",
        ),
        ("minor", "Decision"),
        ("para", "4", "The Governing Body:"),
        (
            "point",
            "a",
            "decided to place on the agenda of the 127th Session (2039) of the Conference an item on bobbins;",
        ),
        (
            "point",
            "b",
            "requested the Office to prepare a report on the law and practice of member States; and",
        ),
        ("point", "c", "invited the Director-General to take into account the guidance given."),
        ("plain", "(GB.399/INS/2, paragraph 41, as amended by the Governing Body)"),
        ("minor", "3. Pins and needles (GB.399/INS/3(Rev.1))"),
        (
            "para",
            "5",
            "The Chairperson recalled that the Governing Body had requested the Office, at its 397th Session, to review the text.",
        ),
        ("minor", "Decision"),
        (
            "para",
            "6",
            "The Governing Body, on the recommendation of its Officers, took note of the report and requested the Office to submit a revised version to its 401st Session (March 2038).",
        ),
        ("plain", "(GB.399/INS/3(Rev.1), paragraph 12)"),
    ),
    {},
    """
number: "399"
start: 2037-03-09
end: 2037-03-19
place: {fr: Genève, en: Geneva}
officers: [{name: Ada Spitze}]
report: GB.399/PV
sections:
  - {number: "1", paragraphs: ["1"]}
  - {number: "2", paragraphs: ["2-4"]}
  - {number: "3", paragraphs: ["5-6"]}
decisions:
  - paragraph: 1
    actions: [{action: approve}]
    cites: [{symbol: GB.399/INS/1, pinpoint: {paragraph: "2"}}]
  - paragraph: 4
    cites: [{symbol: GB.399/INS/2, pinpoint: {paragraph: "41"}}]
    points:
      - {number: a, actions: [{action: decide}]}
      - {number: b, actions: [{action: request}]}
      - {number: c, actions: [{action: invite}]}
  - paragraph: 6
    actions: [{action: take-note}, {action: request}]
    cites: [{symbol: GB.399/INS/3(Rev.1), pinpoint: {paragraph: "12"}}]
cites: [{symbol: GB.399/INS/1}, {symbol: GB.399/INS/2}, {symbol: GB.399/INS/3(Rev.1)}]
""",
)
