"""An executive board, in French: decisions without preamble, headed by a number alone."""

from bench.drafting.synthetic.report import Report

BOARD = Report(
    "fr-conseil-administration",
    "fr",
    "DP/2024/14",
    (
        ("cover", "Conseil d’administration du Fonds pour les phares"),
        ("cover", "Session annuelle de 2024"),
        ("cover", "3-7 juin 2024, New York"),
        (
            "title",
            "Rapport du Conseil d’administration sur les travaux de sa session annuelle de 2024",
        ),
        ("heading", "I.", "Questions d’organisation"),
        (
            "para",
            "1",
            "Le Conseil d’administration du Fonds pour les phares a tenu sa session annuelle de 2024 à New York du 3 au 7 juin.",
        ),
        (
            "para",
            "2",
            "Le Conseil a approuvé l’ordre du jour et le plan de travail de sa session (DP/2024/L.2) ainsi que le rapport de sa première session ordinaire (DP/2024/8).",
        ),
        (
            "para",
            "3",
            "Il est convenu du plan de travail provisoire pour sa deuxième session ordinaire.",
        ),
        (
            "para",
            "4",
            "Les décisions adoptées par le Conseil en 2024 figurent dans l’annexe au présent rapport.",
        ),
        ("heading", "II.", "Rapport annuel du Directeur exécutif"),
        (
            "para",
            "5",
            "Le Directeur exécutif a présenté son rapport annuel (DP/2024/10 et Corr.1). Plusieurs délégations se sont félicitées du rapport et ont demandé que les phares soient mieux financés.",
        ),
        (
            "para",
            "6",
            "Le Conseil a adopté la décision 2024/9, intitulée « Rapport annuel du Directeur exécutif ».",
        ),
        ("annex", "Annexe", "Décisions adoptées à la session annuelle de 2024"),
        ("cover", "2024/9"),
        ("cover", "Rapport annuel du Directeur exécutif"),
        ("plain", "Le Conseil d’administration"),
        ("op", "1", "*Prend note* du rapport annuel du Directeur exécutif (DP/2024/10) ;"),
        ("op", "2", "*Rappelle* sa décision 2023/10 et *se félicite* des progrès accomplis ;"),
        (
            "op",
            "3",
            "*Prie* le Directeur exécutif de rendre compte de l’application de la présente décision à la session annuelle de 2025 ;",
        ),
        (
            "op",
            "4",
            "*Engage instamment* les États membres à augmenter leurs contributions, et invite les autres donateurs à faire de même ;",
        ),
        ("op", "5", "*Décide* de revenir sur la question."),
        ("plain", "7 juin 2024"),
    ),
    {},
    """
number: 2024-06
start: 2024-06-03
end: 2024-06-07
place: {fr: New York, en: New York}
report: DP/2024/14
sections:
  - {number: I, paragraphs: ["1-4"]}
  - number: II
    paragraphs: ["5-6"]
    cites: [{symbol: DP/2024/10, paragraph: 5}, {symbol: DP/2024/10/Corr.1, paragraph: 5}]
decisions:
  - {paragraph: 2, actions: [{action: approve, cites: [{symbol: DP/2024/L.2}, {symbol: DP/2024/8}]}]}
  - {paragraph: 3, actions: [{action: agree}]}
  - number: 2024/9
    paragraph: 6
    points:
      - {number: "1", actions: [{action: take-note, cites: [{symbol: DP/2024/10}]}]}
      - {number: "2", actions: [{action: recall}, {action: welcome}]}
      - {number: "3", actions: [{action: request-formally}]}
      - {number: "4", actions: [{action: urge, addressees: [member-states]}, {action: invite, addressees: [donors]}]}
      - {number: "5", actions: [{action: decide}]}
""",
)
