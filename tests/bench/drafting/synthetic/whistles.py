"""A council, in English: points that go on "The Council:", a chair, footnotes at headings."""

from bench.drafting.synthetic.report import Report

WHISTLES = Report(
    "en-whistle-council",
    "en",
    "CL 199/REP",
    (
        ("cover", "Report of the Council on Whistles"),
        ("cover", "Hundred and Ninety-ninth Session"),
        ("cover", "Rome, 2–6 December 2047"),
        ("minor", "Introductory items"),
        (
            "para",
            "1",
            "The 199th Session of the Council on Whistles was held in Rome from 2 to 6 December 2047 under the chairpersonship of Ms Olga Trigo (Chile).",
        ),
        ("minor", "Adoption of the agenda and timetable[^1]"),
        (
            "para",
            "2",
            "The Council noted the declaration of the European Union and adopted the agenda and timetable for its session.",
        ),
        ("minor", "Programme of work and budget[^2]"),
        ("para", "3", "The Council:"),
        ("point", "a", "welcomed the programme of work and its clear structure;"),
        ("point", "b", "approved the transfer of 1,000 whistles to the orchards;"),
        ("point", "c", "requested the secretariat to report at its 201st session; and"),
        ("point", "d", "encouraged Members to whistle on time."),
        ("minor", "Date and place of the next session"),
        (
            "para",
            "4",
            "The Council decided to hold its 200th session in Rome in June 2048, or later.",
        ),
    ),
    {"1": "CL 199/1; CL 199/PV/1.", "2": "CL 199/3."},
    """
number: "199"
start: 2047-12-02
end: 2047-12-06
place: {fr: Rome, en: Rome}
report: CL 199/REP
officers: [{name: Olga Trigo}]
sections:
  - {number: "1", paragraphs: ["1"]}
  - {number: "2", paragraphs: ["2"], cites: [{symbol: CL 199/1}, {symbol: CL 199/PV/1}]}
  - {number: "3", paragraphs: ["3"], cites: [{symbol: CL 199/3}]}
  - {number: "4", paragraphs: ["4"]}
decisions:
  - {paragraph: 2, actions: [{action: adopt}]}
  - paragraph: 3
    points:
      - {number: a, actions: [{action: welcome}]}
      - {number: b, actions: [{action: approve}]}
      - {number: c, actions: [{action: request, addressees: [secretariat]}]}
      - {number: d, actions: [{action: encourage, addressees: [members]}]}
  - {paragraph: 4, actions: [{action: decide}]}
""",
)
