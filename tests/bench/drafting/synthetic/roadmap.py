"""An action plan, in English: numbered measures in sections, with points and documents."""

from bench.drafting.synthetic.report import Report

ROADMAP = Report(
    "en-action-plan",
    "en",
    "ECE/TRANS/2041/5",
    (
        ("cover", "Economic Commission for Cobbles"),
        ("title", "Action plan on cobbled streets, 2042–2046"),
        (
            "plain",
            "This action plan responds to the survey of streets (ECE/TRANS/2040/9). It lists measures under three headings.",
        ),
        ("heading", "I.", "Knowledge"),
        ("plain", "What lies under our feet is little known."),
        ("op", "1", "Invite member States to map their cobbled streets by 2043."),
        ("op", "2", "Publish every two years a review of cobbles, which should cover:"),
        ("point", "a", "Their wear;"),
        ("point", "b", "Their sound, as measured in document ECE/TRANS/2040/11."),
        ("heading", "II.", "Laying"),
        ("op", "3", "Guidelines on laying must be prepared by the secretariat."),
        ("op", "4", "Request the secretariat to train pavers."),
        ("heading", "III.", "Review"),
        ("op", "5", "Take note each year of the progress made."),
    ),
    {},
    """
sections:
  - number: I
    measures:
      - {number: "1", actions: [{action: invite, addressees: [member-states]}]}
      - number: "2"
        actions: [{action: communicate}]
        points:
          - {number: a}
          - {number: b, cites: [{symbol: ECE/TRANS/2040/11}]}
  - number: II
    measures:
      - {number: "3", actions: [{action: must, addressees: [secretariat]}]}
      - {number: "4", actions: [{action: request, addressees: [secretariat]}]}
  - number: III
    measures:
      - {number: "5", actions: [{action: take-note}]}
cites: [{symbol: ECE/TRANS/2040/9}]
""",
)
