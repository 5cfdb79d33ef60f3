"""A heritage committee, in French: decisions under codes, whose paragraphs are all numbered."""

from bench.drafting.synthetic.report import Report

HERITAGE = Report(
    "fr-patrimoine",
    "fr",
    "WHC/29/51.COM/18",
    (
        ("cover", "Comité du patrimoine lacustre"),
        ("cover", "Cinquante et unième session"),
        ("cover", "Dakar, Sénégal"),
        ("cover", "2 – 6 juillet 2029"),
        (
            "title",
            "Décisions adoptées par le Comité du patrimoine lacustre à sa 51e session (Dakar, 2029)",
        ),
        ("heading", "I.", "Ouverture de la session"),
        ("minor", "Décision : 51 COM 2"),
        ("subject", "Le Comité du patrimoine lacustre,"),
        (
            "op",
            "1",
            "Prenant en considération l’article 8 (Observateurs) du Règlement intérieur du Comité,",
        ),
        (
            "op",
            "2",
            "Autorise la participation, en qualité d’observateurs, des représentants des organisations internationales mentionnées dans le document WHC/29/51.COM/2 ;",
        ),
        ("heading", "II.", "État de conservation des biens"),
        ("minor", "Décision : 51 COM 7A.1"),
        ("minor", "Lac des Moulins (Pays-Bas) (C 999)"),
        ("subject", "Le Comité du patrimoine lacustre,"),
        ("op", "1", "*Ayant examiné* le document WHC/29/51.COM/7A,"),
        ("op", "2", "*Rappelant* la décision 50 COM 7A.4, adoptée à sa 50e session (Lima, 2028),"),
        ("op", "3", "*Félicite* l’État partie des efforts consentis pour l’entretien des digues ;"),
        (
            "op",
            "4",
            "*Regrette* que les roseaux n’aient pas été fauchés et *réitère sa demande* à l’État partie d’y remédier ;",
        ),
        ("op", "5", "*Prie instamment* l’État partie :"),
        ("point", "a", "de suspendre tout dragage,"),
        ("point", "b", "de soumettre au Centre un plan de gestion révisé ;"),
        (
            "op",
            "6",
            "*Demande* à l’État partie de soumettre, d’ici au 1er février 2030, un rapport actualisé, pour examen par le Comité à sa 52e session ;",
        ),
        ("op", "7", "*Décide* de maintenir le Lac des Moulins (Pays-Bas) sur la Liste en péril."),
        ("minor", "Décision : 51 COM 7A.2"),
        ("minor", "Étang de la Harpe (Chili) (N 1000)"),
        ("subject", "Le Comité du patrimoine lacustre,"),
        ("op", "1", "*Ayant examiné* le document WHC/29/51.COM/7A.Add,"),
        (
            "op",
            "2",
            "*Prend note* des progrès accomplis et *encourage* l’État partie à les poursuivre.",
        ),
    ),
    {},
    """
number: "51"
start: 2029-07-02
end: 2029-07-06
place: {fr: Dakar, en: Dakar}
report: WHC/29/51.COM/18
sections:
  - {number: I}
  - {number: II}
decisions:
  - number: 51 COM 2
    points:
      - {number: "1", actions: [{action: consider}]}
      - {number: "2", actions: [{action: authorize, cites: [{symbol: WHC/29/51.COM/2}]}]}
  - number: 51 COM 7A.1
    points:
      - {number: "1", actions: [{action: consider, cites: [{symbol: WHC/29/51.COM/7A}]}]}
      - {number: "2", actions: [{action: recall}]}
      - {number: "3", actions: [{action: commend}]}
      - {number: "4", actions: [{action: note-with-concern}, {action: request, addressees: [states]}]}
      - {number: "5", actions: [{action: urge, addressees: [states]}], points: [{number: a}, {number: b}]}
      - {number: "6", actions: [{action: request, addressees: [states]}]}
      - {number: "7", actions: [{action: decide}]}
  - number: 51 COM 7A.2
    points:
      - {number: "1", actions: [{action: consider, cites: [{symbol: WHC/29/51.COM/7A.Add}]}]}
      - {number: "2", actions: [{action: take-note}, {action: encourage, addressees: [states]}]}
""",
)
