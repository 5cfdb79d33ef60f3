"""A committee, in Spanish: the summary of its chair, item by item."""

from bench.drafting.synthetic.report import Report

PROPERTY = Report(
    "es-resumen-de-la-presidencia",
    "es",
    "SCCR/61/9",
    (
        ("cover", "Comité Permanente de Títeres y Marionetas"),
        ("cover", "Sexagésima primera sesión"),
        ("cover", "Ginebra, 6 a 8 de octubre de 2036"),
        ("title", "Resumen de la Presidencia"),
        ("minor", "Punto 1 del orden del día: Apertura de la sesión"),
        (
            "para",
            "1",
            "La sexagésima primera sesión del Comité Permanente de Títeres y Marionetas (SCCR) fue inaugurada por la Sra. Inés Hilo, Directora General Adjunta. La sesión se celebró en formato híbrido.",
        ),
        (
            "minor",
            "Punto 2 del orden del día: Elección de la Presidencia y de las Vicepresidencias",
        ),
        (
            "para",
            "2",
            "El Comité eligió Presidenta a la Sra. Olga Cruceta (Uruguay) y Vicepresidentes al Sr. Peter Faden (Alemania) y a la Sra. Awa Fil (Senegal).",
        ),
        ("minor", "Punto 3 del orden del día: Aprobación del orden del día"),
        ("para", "3", "El Comité aprobó el proyecto de orden del día (documento SCCR/61/1 Prov.)."),
        ("minor", "Punto 5 del orden del día: Protección de los titiriteros"),
        (
            "para",
            "4",
            "Los documentos relativos a este punto del orden del día fueron los siguientes: SCCR/60/3, SCCR/61/4 y SCCR/61/5.",
        ),
        (
            "para",
            "5",
            "El Comité tomó nota de las declaraciones formuladas por las delegaciones y pidió a la Secretaría que preparara una versión revisada del documento SCCR/61/4, que tuviera en cuenta las observaciones formuladas.",
        ),
        (
            "para",
            "6",
            "La Presidenta recordó que en la sesión anterior el Comité había pedido a la Secretaría que tradujera el glosario.",
        ),
        (
            "para",
            "7",
            "El Comité convino en que ese punto se mantendría en el orden del día de su sexagésima segunda sesión e instó a los Estados miembros a presentar propuestas.",
        ),
        ("minor", "Punto 8 del orden del día: Clausura de la sesión"),
        (
            "para",
            "8",
            "El Comité tomó nota del contenido del presente resumen de la Presidencia. La Presidenta aclaró que el resumen refleja sus opiniones y que no está sujeto a la aprobación del Comité.",
        ),
        ("para", "9", "La próxima sesión del Comité se celebrará del 3 al 5 de mayo de 2037."),
    ),
    {},
    """
number: "61"
start: 2036-10-06
end: 2036-10-08
place: {fr: Genève, en: Geneva}
mode: hybrid
report: SCCR/61/9
officers: [{name: Olga Cruceta}, {name: Peter Faden}, {name: Awa Fil}]
agenda: [{number: "1"}, {number: "2"}, {number: "3"}, {number: "5"}, {number: "8"}]
sections:
  - {number: "1", paragraphs: ["1"]}
  - {number: "2", paragraphs: ["2"]}
  - {number: "3", paragraphs: ["3"]}
  - number: "5"
    paragraphs: ["4-7"]
    cites:
      - {symbol: SCCR/60/3, paragraph: 4}
      - {symbol: SCCR/61/4, paragraph: 4}
      - {symbol: SCCR/61/5, paragraph: 4}
  - {number: "8", paragraphs: ["8-9"]}
decisions:
  - {paragraph: 2, actions: [{action: elect}]}
  - {paragraph: 3, actions: [{action: adopt, cites: [{symbol: SCCR/61/1}]}]}
  - paragraph: 5
    actions: [{action: take-note}, {action: request, addressees: [secretariat], cites: [{symbol: SCCR/61/4}]}]
  - {paragraph: 7, actions: [{action: agree}, {action: urge, addressees: [member-states]}]}
  - {paragraph: 8, actions: [{action: take-note}]}
""",
)
