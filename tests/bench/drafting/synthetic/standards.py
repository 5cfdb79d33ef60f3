"""A committee of standards, in English: conclusions as lists under paragraphs, appendices."""

from bench.drafting.synthetic.report import Report

STANDARDS = Report(
    "en-standards",
    "en",
    "",
    (
        ("cover", "Joint Programme on Honey Standards"),
        ("cover", "Codex Committee on Honey"),
        ("title", "Report of the Thirty-first Session of the Codex Committee on Honey"),
        ("cover", "Accra, Ghana, 18–22 May 2026"),
        ("minor", "Introduction"),
        (
            "para",
            "1",
            "The Codex Committee on Honey (CCHO) held its thirty-first session in Accra, Ghana, from 18 to 22 May 2026, at the kind invitation of the Government of Ghana. Dr Kofi Abeille chaired the session, which was attended by 41 member countries and one member organization. A list of participants is given in Appendix I.",
        ),
        ("minor", "Opening of the session"),
        (
            "para",
            "2",
            "The Minister of Food opened the session and stressed that bees know no borders.",
        ),
        ("minor", "Adoption of the agenda (Agenda item 1)[^1]"),
        (
            "para",
            "3",
            "CCHO31 adopted the provisional agenda and agreed to establish an in-session working group on labelling, chaired by Chile.",
        ),
        ("minor", "Draft standard for heather honey (Agenda item 4)[^2]"),
        (
            "para",
            "4",
            "Australia, as Chair of the electronic working group, introduced the item and recalled that the previous session had agreed to return the draft to Step 3 (REP25/HO, paras 44–51).",
        ),
        ("para", "5", "Delegations expressed the following views:"),
        ("bullet", "moisture should not exceed 23 per cent;"),
        ("bullet", "the name of the food should tell the region."),
        ("minor", "Conclusion"),
        ("para", "6", "The Committee agreed to:"),
        (
            "point",
            "i",
            "forward the draft standard to the Commission for adoption at Step 5/8 (Appendix II);",
        ),
        ("point", "ii", "request the Committee on Food Labelling to endorse section 7; and"),
        ("point", "iii", "inform the Executive Committee that the work had been completed."),
        ("minor", "Discussion paper on pollen (Agenda item 5)"),
        (
            "para",
            "7",
            "The Committee noted the discussion paper and encouraged interested members to submit data by the end of 2026.",
        ),
        (
            "para",
            "8",
            "The Committee did not agree to start new work and requested the Secretariat to issue a circular letter.",
        ),
        ("minor", "Date and place of the next session (Agenda item 7)"),
        (
            "para",
            "9",
            "The Committee was informed that its thirty-second session was tentatively scheduled to be held in 18 months’ time.",
        ),
        ("annex", "Appendix I", "List of participants"),
        ("annex", "Appendix II", "Draft standard for heather honey"),
        (
            "plain",
            "1. Scope. This standard applies to heather honey as defined in section 2 below.",
        ),
        ("plain", "2. Description. Heather honey is honey that bees make of heather alone."),
    ),
    {"1": "CX/HO 26/31/1.", "2": "CX/HO 26/31/5; CRD7 (comments of Chile, Ghana and Kenya)."},
    """
number: "31"
start: 2026-05-18
end: 2026-05-22
place: {fr: Accra, en: Accra}
sections:
  - {number: "1", paragraphs: ["1"]}
  - {number: "2", paragraphs: ["2"]}
  - {number: "3", paragraphs: ["3"], cites: [{symbol: CX/HO 26/31/1}]}
  - number: "4"
    paragraphs: ["4-6"]
    cites: [{symbol: CX/HO 26/31/5}, {symbol: REP25/HO, paragraph: 4}]
  - {number: "5", paragraphs: ["7-8"]}
  - {number: "6", paragraphs: ["9"]}
officers: [{name: Kofi Abeille}]
agenda: [{number: "1"}, {number: "4"}, {number: "5"}, {number: "7"}]
decisions:
  - {paragraph: 3, actions: [{action: adopt}, {action: agree}]}
  - {paragraph: 6, actions: [{action: agree}], points: [{number: i}, {number: ii, actions: [{action: request}]}, {number: iii}]}
  - {paragraph: 7, actions: [{action: encourage, addressees: [members]}]}
  - {paragraph: 8, actions: [{action: request, addressees: [secretariat]}]}
""",
)
