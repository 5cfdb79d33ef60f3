"""A meeting of parties to a protocol, in English: decisions "To request", two segments."""

from bench.drafting.synthetic.report import Report

PROTOCOL = Report(
    "en-protocol",
    "en",
    "UNEP/OzL.Pro.52/9",
    (
        ("cover", "Fifty-Second Meeting of the Parties to the Protocol on Smoke Rings"),
        ("cover", "Bangkok, 26–30 October 2040"),
        (
            "title",
            "Report of the Fifty-Second Meeting of the Parties to the Protocol on Smoke Rings",
        ),
        ("minor", "Part one: preparatory segment"),
        ("heading", "I.", "Opening of the preparatory segment"),
        (
            "para",
            "1",
            "The preparatory segment of the Fifty-Second Meeting of the Parties was held at the United Nations Conference Centre in Bangkok from 26 to 28 October 2040. It was opened by the Co-Chairs, Mr. Otto Rauch (Germany) and Ms. Lima Fumo (Mozambique).",
        ),
        ("heading", "II.", "Rings"),
        (
            "para",
            "2",
            "The Co-Chair drew attention to the draft decision contained in document UNEP/OzL.Pro.52/3/Add.1.",
        ),
        ("para", "3", "The parties agreed to establish a contact group on rings."),
        (
            "para",
            "4",
            "The parties agreed to forward the draft decision, as orally amended, to the high-level segment for consideration and adoption.",
        ),
        ("minor", "Part two: high-level segment"),
        ("heading", "III.", "Adoption of decisions"),
        ("para", "5", "The Fifty-Second Meeting of the Parties decides:"),
        ("minor", "Decision LII/1: Rings in cold climates"),
        ("clause", "*Noting with appreciation* the 2040 report of the Assessment Panel,"),
        ("clause", "*Recognizing* that rings last longer in the cold,"),
        (
            "op",
            "1",
            "To request the Assessment Panel to provide, in its 2041 report, an update on:",
        ),
        ("point", "a", "The thickness of rings;"),
        ("point", "b", "Their duration;"),
        (
            "op",
            "2",
            "To invite States to submit information to the Secretariat by 1 February 2041;",
        ),
        ("minor", "Decision LII/2: Membership changes"),
        ("op", "1", "To thank Mr. Karl Pfeife for his outstanding service;"),
        ("op", "2", "To appoint Ms. Ana Pipa as a co-chair of the Panel for a term of four years."),
    ),
    {},
    """
number: "52"
start: 2040-10-26
end: 2040-10-30
place: {fr: Bangkok, en: Bangkok}
report: UNEP/OzL.Pro.52/9
sections:
  - {number: I, paragraphs: ["1"]}
  - {number: II, paragraphs: ["2-4"], cites: [{symbol: UNEP/OzL.Pro.52/3/Add.1, paragraph: 2}]}
  - {number: III, paragraphs: ["5"]}
preamble:
  - {number: "1", actions: [{action: take-note-with-appreciation}]}
  - {number: "2", actions: [{action: recognize}]}
decisions:
  - {paragraph: 3, actions: [{action: agree}]}
  - {paragraph: 4, actions: [{action: agree}]}
  - number: LII/1
    points:
      - {number: "1", actions: [{action: request}], points: [{number: a}, {number: b}]}
      - {number: "2", actions: [{action: invite, addressees: [states]}]}
  - number: LII/2
    points:
      - {number: "1", actions: [{action: thank}]}
      - {number: "2", actions: [{action: elect}]}
""",
)
