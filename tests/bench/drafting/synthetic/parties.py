"""A conference of parties, in English: decisions in an annex under codes of their own."""

from bench.drafting.synthetic.report import Report

PARTIES = Report(
    "en-conference-of-parties",
    "en",
    "UNEP/KITE/COP.5/28",
    (
        ("cover", "Conference of the Parties to the Convention on Kites"),
        ("cover", "Fifth meeting"),
        ("cover", "Nairobi, 6–10 June 2022"),
        (
            "title",
            "Report of the Conference of the Parties to the Convention on Kites on the work of its fifth meeting",
        ),
        ("heading", "I.", "Opening of the meeting (agenda item 1)"),
        (
            "para",
            "1",
            "The fifth meeting of the Conference of the Parties to the Convention on Kites was held at the headquarters of the United Nations Environment Programme in Nairobi from 6 to 10 June 2022.",
        ),
        (
            "para",
            "2",
            "The President of the Conference of the Parties, Mr. Bruno Dragón (Colombia), declared the meeting open at 10.15 a.m. on Monday, 6 June 2022.",
        ),
        ("heading", "II.", "Organizational matters (agenda item 2)"),
        ("subheading", "A.", "Attendance"),
        (
            "para",
            "3",
            "The following Parties to the Convention attended the meeting: Australia, Bahamas, Brazil, Chad, Colombia, Egypt, European Union, Germany, Kenya, Micronesia (Federated States of), Norway and Viet Nam.",
        ),
        (
            "para",
            "4",
            "The following States that are not Parties to the Convention were represented by observers: Holy See and United States of America.",
        ),
        (
            "para",
            "5",
            "The following United Nations bodies and specialized agencies were represented as observers: World Health Organization and International Civil Aviation Organization. Intergovernmental and non-governmental organizations were also represented.",
        ),
        ("subheading", "B.", "Adoption of the agenda"),
        (
            "para",
            "6",
            "The Conference of the Parties adopted the following agenda on the basis of the provisional agenda (UNEP/KITE/COP.5/1):",
        ),
        ("agenda", "1", "Opening of the meeting."),
        ("agenda", "2", "Organizational matters:"),
        ("point", "a", "Adoption of the agenda;"),
        ("point", "b", "Election of officers."),
        ("agenda", "3", "Strings and tails."),
        ("agenda", "4", "Adoption of the report."),
        ("subheading", "C.", "Election of officers"),
        (
            "para",
            "7",
            "In accordance with rule 22 of the rules of procedure, the Conference of the Parties elected Ms. Liv Drage (Norway) as President of its sixth meeting. Mr. Tran Dieu (Viet Nam) was elected Rapporteur.",
        ),
        ("heading", "III.", "Strings and tails (agenda item 3)"),
        (
            "para",
            "8",
            "Introducing the item, the representative of the secretariat outlined the note on strings (UNEP/KITE/COP.5/6) and the report of the technical expert group (UNEP/KITE/COP.5/INF/9, annex II). Many representatives welcomed the note; one said that Parties should decide on a common length of strings.",
        ),
        (
            "para",
            "9",
            "Following the discussion, the Conference of the Parties agreed to establish a contact group, to be co-chaired by Mr. Kofi Tail (Chad) and Ms. Ana Vento (Brazil), and requested it to prepare a draft decision.",
        ),
        (
            "para",
            "10",
            "The Conference of the Parties subsequently adopted decision KC-5/1, on strings, as orally amended. The decision is set out in annex I to the present report.",
        ),
        ("heading", "IV.", "Adoption of the report (agenda item 4)"),
        (
            "para",
            "11",
            "The Conference of the Parties adopted the present report on the basis of the draft report (UNEP/KITE/COP.5/L.1), on the understanding that the Rapporteur would be entrusted with its finalization.",
        ),
        (
            "annex",
            "Annex I",
            "Decisions adopted by the Conference of the Parties at its fifth meeting",
        ),
        ("cover", "KC-5/1: Strings"),
        ("subject", "The Conference of the Parties,"),
        ("clause", "*Recalling* its decision KC-4/3 on strings,"),
        ("clause", "*Having considered* the note by the secretariat on strings,"),
        ("op", "1", "*Takes note* of the report of the technical expert group;"),
        ("op", "2", "*Decides* to amend part II of the Annex to the Convention;"),
        (
            "op",
            "3",
            "*Also decides* that the expert group shall continue its work until the next meeting of the Conference of the Parties;",
        ),
        ("op", "4", "*Requests* the secretariat, subject to the availability of resources:"),
        ("point", "a", "To support developing-country Parties in the replacement of strings;"),
        ("point", "b", "To report to the Conference of the Parties at its sixth meeting;"),
        ("op", "5", "*Also requests* the secretariat to publish the revised guidance;"),
        (
            "op",
            "6",
            "*Invites* Parties and others in a position to do so to contribute to the trust fund, and *encourages* relevant organizations to exchange information.",
        ),
        ("cover", "KC-5/2: Programme of work"),
        ("subject", "The Conference of the Parties,"),
        ("op", "1", "*Approves* the programme of work set out in document UNEP/KITE/COP.5/12;"),
        (
            "op",
            "2",
            "*Authorizes* the Executive Secretary to make commitments up to the level of the approved budget.",
        ),
    ),
    {},
    """
number: "5"
start: 2022-06-06
end: 2022-06-10
place: {fr: Nairobi, en: Nairobi}
report: UNEP/KITE/COP.5/28
officers: [{name: Liv Drage}, {name: Tran Dieu}]
agenda: [{number: "1"}, {number: "2"}, {number: 2.a}, {number: 2.b}, {number: "3"}, {number: "4"}]
sections:
  - {number: I, paragraphs: ["1-2"]}
  - {number: II}
  - {number: II.A, paragraphs: ["3-5"]}
  - {number: II.B, paragraphs: ["6"]}
  - {number: II.C, paragraphs: ["7"]}
  - number: III
    paragraphs: ["8-10"]
    cites:
      - {symbol: UNEP/KITE/COP.5/6, paragraph: 8}
      - {symbol: UNEP/KITE/COP.5/INF/9, paragraph: 8, pinpoint: {annex: II}}
  - {number: IV, paragraphs: ["11"]}
participants:
  - {members: [european-union]}
  - {members: [AU, BS, BR, TD, CO, EG, DE, KE, FM, "NO", VN]}
  - {members: [VA, US]}
preamble:
  - {number: "1", actions: [{action: recall}]}
  - {number: "2", actions: [{action: consider}]}
decisions:
  - {paragraph: 6, actions: [{action: adopt, cites: [{symbol: UNEP/KITE/COP.5/1}]}]}
  - {paragraph: 7, actions: [{action: elect}]}
  - {paragraph: 9, actions: [{action: agree}, {action: request}]}
  - {paragraph: 11, actions: [{action: adopt, cites: [{symbol: UNEP/KITE/COP.5/L.1}]}]}
  - number: KC-5/1
    paragraph: 10
    points:
      - {number: "1", actions: [{action: take-note}]}
      - {number: "2", actions: [{action: decide}]}
      - {number: "3", actions: [{action: decide}]}
      - {number: "4", actions: [{action: request, addressees: [secretariat]}], points: [{number: a}, {number: b}]}
      - {number: "5", actions: [{action: request, addressees: [secretariat]}]}
      - {number: "6", actions: [{action: invite}, {action: encourage, addressees: [relevant-organizations]}]}
  - number: KC-5/2
    points:
      - {number: "1", actions: [{action: approve, cites: [{symbol: UNEP/KITE/COP.5/12}]}]}
      - {number: "2", actions: [{action: authorize, addressees: [secretariat]}]}
""",
)
