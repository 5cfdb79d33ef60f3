"""A work plan, in English: goals, and measures in a table with who is responsible and by when."""

from bench.drafting.synthetic.report import Report

ORCHARDS = Report(
    "en-work-plan",
    "en",
    "ECE/TRANS/2043/11",
    (
        ("cover", "Economic Commission for Orchards"),
        ("title", "Work plan on hedges and ladders, 2044–2046"),
        ("plain", "This work plan lists what is to be done so that nobody falls from a tree."),
        ("minor", "Goal 1: Ladders that stand"),
        ("table", "Action", "Responsible", "Deadline"),
        ("table", "Organize a fair of ladders", "Secretariat", "31 March 2045"),
        ("table", "Use of common scales", "Member States", "2046"),
        ("minor", "Goal 2: Hedges that grow"),
        ("table", "Action", "Responsible", "Deadline"),
        ("table", "Communicate the age of hedges", "Member States", "2045"),
        ("table", "Apply the rules on twigs", "All stakeholders", "Every year"),
    ),
    {},
    """
sections:
  - number: "1"
    measures:
      - {number: "1.1", actions: [{action: organize, addressees: [secretariat]}]}
      - {number: "1.2", actions: [{action: use, addressees: [member-states]}]}
  - number: "2"
    measures:
      - {number: "2.1", actions: [{action: communicate, addressees: [member-states]}]}
      - {number: "2.2", actions: [{action: apply, addressees: [all-stakeholders]}]}
""",
)
