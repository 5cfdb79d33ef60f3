"""A treaty body on one State, in English: what it recommends, in the present, paragraph by paragraph."""

from bench.drafting.synthetic.report import Report

OBSERVATIONS = Report(
    "en-concluding-observations",
    "en",
    "CEDAW/C/XYZ/CO/7",
    (
        ("cover", "Committee on the Rights of Weavers"),
        (
            "title",
            "Concluding observations on the combined sixth and seventh periodic reports of Lowland[^*]",
        ),
        (
            "para",
            "1",
            "The Committee on the Rights of Weavers considered the combined sixth and seventh periodic reports of Lowland (CEDAW/C/XYZ/6-7) at its 1911th and 1912th meetings (see CEDAW/C/SR.1911 and CEDAW/C/SR.1912), held on 12 February 2030. The list of issues raised by the pre-sessional working group is contained in document CEDAW/C/XYZ/Q/6-7.",
        ),
        ("heading", "A.", "Introduction"),
        (
            "para",
            "2",
            "The Committee appreciates the submission by the State party of its combined reports. It commends the State party on its high-level delegation, which was headed by the Minister of Looms.",
        ),
        ("heading", "B.", "Positive aspects"),
        (
            "para",
            "3",
            "The Committee welcomes the progress achieved since 2021 in undertaking legislative reforms, in particular the adoption of:",
        ),
        ("point", "a", "Act No. 12 of 2024 on the ownership of looms;"),
        ("point", "b", "The Strategy on Weaving for 2025–2030."),
        ("heading", "C.", "Principal matters of concern and recommendations"),
        ("minor", "Visibility of the Convention"),
        (
            "para",
            "4",
            "The Committee notes with concern that the Convention and the Committee’s general recommendations are not widely known in the State party.",
        ),
        ("para", "5", "The Committee recommends that the State party:"),
        ("point", "a", "Disseminate the Convention in all the languages of the country;"),
        (
            "point",
            "b",
            "Train judges on the application of the Convention, in line with general recommendation No. 33 (CEDAW/C/GC/33).",
        ),
        ("minor", "Access to justice"),
        (
            "para",
            "6",
            "The Committee is concerned about the absence of legal aid. It notes that a bill is under discussion.",
        ),
        (
            "para",
            "7",
            "Recalling its general recommendation No. 28 (CEDAW/C/GC/28, para. 34), the Committee urges the State party to adopt the bill without delay and to provide free legal aid to all weavers.",
        ),
        ("minor", "Dissemination"),
        (
            "para",
            "8",
            "The Committee requests the State party to ensure the timely dissemination of the present concluding observations to the relevant State institutions at all levels.",
        ),
        ("minor", "Follow-up to concluding observations"),
        (
            "para",
            "9",
            "The Committee invites the State party to provide, within two years, written information on the steps taken to implement the recommendations contained in paragraphs 5 (a) and 7 above.",
        ),
    ),
    {"*": "Adopted by the Committee at its ninety-first session (3–21 February 2030)."},
    """
number: "91"
start: 2030-02-03
end: 2030-02-21
report: CEDAW/C/XYZ/CO/7
sections:
  - {number: A, paragraphs: ["2"]}
  - {number: B, paragraphs: ["3"]}
  - number: C
    paragraphs: ["4-9"]
decisions:
  - {paragraph: 3, actions: [{action: welcome}], points: [{number: a}, {number: b}]}
  - paragraph: 5
    actions: [{action: recommend, addressees: [states]}]
    points: [{number: a}, {number: b, cites: [{symbol: CEDAW/C/GC/33}]}]
  - paragraph: 7
    lead_in: [recall]
    cites: [{symbol: CEDAW/C/GC/28, pinpoint: {paragraph: "34"}}]
    actions: [{action: urge, addressees: [states]}]
  - {paragraph: 8, actions: [{action: request, addressees: [states]}]}
  - {paragraph: 9, actions: [{action: invite, addressees: [states]}]}
""",
)
