"""A working party, in English: it is called by its acronym, and documents stand under headings."""

from bench.drafting.synthetic.report import Report

TRANSPORT = Report(
    "en-working-party",
    "en",
    "ECE/TRANS/WP.77/2034/9",
    (
        ("cover", "Working Party on Footpaths"),
        ("cover", "Sixty-eighth session"),
        ("cover", "Geneva, 4 and 5 June 2034"),
        ("title", "Report of the Working Party on Footpaths on its sixty-eighth session"),
        ("heading", "I.", "Attendance"),
        (
            "para",
            "1",
            "The Working Party on Footpaths (WP.77) held its sixty-eighth session on 4 and 5 June 2034 in Geneva, with Ms. B. Pfad (Austria) presiding.",
        ),
        (
            "para",
            "2",
            "The session was attended by representatives of the following member States of ECE: Austria, Belgium, Czechia, Kingdom of the Netherlands, Poland, Republic of Moldova and Switzerland.",
        ),
        ("para", "3", "A representative of the European Union was present."),
        ("heading", "II.", "Adoption of the agenda", "agenda item 1"),
        ("plain", "Document: ECE/TRANS/WP.77/2034/1"),
        (
            "para",
            "4",
            "WP.77 adopted the provisional agenda as contained in document ECE/TRANS/WP.77/2034/1.",
        ),
        ("heading", "III.", "Footpath statistics", "agenda item 2"),
        (
            "para",
            "5",
            "WP.77 welcomed the presentation by Poland and took note of ECE/TRANS/WP.77/2034/2 and Add.1. It requested the secretariat to circulate the questionnaire by 1 September 2034.",
        ),
        (
            "para",
            "6",
            "WP.77, having considered informal document No. 3, agreed that the definition should be left unchanged and invited countries to provide their national definitions to the secretariat.",
        ),
        ("para", "7", "Switzerland expressed regret that signs had not been considered."),
        ("heading", "IV.", "Election of officers", "agenda item 7"),
        (
            "para",
            "8",
            "WP.77 re-elected Ms. B. Pfad (Austria) as Chair and elected Mr. J. Stig (Belgium) as Vice-Chair for its sessions in 2035.",
        ),
        ("heading", "V.", "Adoption of the report", "agenda item 9"),
        (
            "para",
            "9",
            "In accordance with established practice, the Working Party adopted the list of main decisions taken at its sixty-eighth session and requested the Chair, assisted by the secretariat, to prepare the full report.",
        ),
    ),
    {},
    """
number: "68"
start: 2034-06-04
end: 2034-06-05
place: {fr: Genève, en: Geneva}
report: ECE/TRANS/WP.77/2034/9
officers: [{name: B. Pfad}, {name: J. Stig}]
agenda: [{number: "1"}, {number: "2"}, {number: "7"}, {number: "9"}]
sections:
  - {number: I, paragraphs: ["1-3"]}
  - {number: II, paragraphs: ["4"], cites: [{symbol: ECE/TRANS/WP.77/2034/1}]}
  - {number: III, paragraphs: ["5-7"]}
  - {number: IV, paragraphs: ["8"]}
  - {number: V, paragraphs: ["9"]}
participants:
  - {members: [AT, BE, CZ, NL, PL, MD, CH]}
  - {members: [european-union]}
decisions:
  - {paragraph: 4, actions: [{action: adopt, cites: [{symbol: ECE/TRANS/WP.77/2034/1}]}]}
  - paragraph: 5
    actions:
      - {action: welcome}
      - action: take-note
        cites: [{symbol: ECE/TRANS/WP.77/2034/2}, {symbol: ECE/TRANS/WP.77/2034/2/Add.1}]
      - {action: request, addressees: [secretariat]}
  - {paragraph: 6, actions: [{action: agree}, {action: invite, addressees: [states]}]}
  - {paragraph: 8, actions: [{action: elect}]}
  - {paragraph: 9, actions: [{action: adopt}, {action: request, addressees: [chair]}]}
""",
)
