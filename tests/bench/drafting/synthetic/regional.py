"""A regional conference, in Spanish: agreements after a preamble."""

from bench.drafting.synthetic.report import Report

REGIONAL = Report(
    "es-conferencia-regional",
    "es",
    "LC/CRF.15/6",
    (
        (
            "cover",
            "Decimoquinta reunión de la Conferencia Regional sobre Faroles de América Latina y el Caribe",
        ),
        ("cover", "Montevideo, 7 a 9 de noviembre de 2023"),
        (
            "title",
            "Informe de la decimoquinta reunión de la Conferencia Regional sobre Faroles de América Latina y el Caribe",
        ),
        ("heading", "A.", "Asistencia y organización de los trabajos"),
        (
            "para",
            "1",
            "La Conferencia Regional sobre Faroles de América Latina y el Caribe celebró su decimoquinta reunión en Montevideo del 7 al 9 de noviembre de 2023.",
        ),
        (
            "para",
            "2",
            "Asistieron a la reunión representantes de los siguientes Estados miembros de la Comisión: Argentina, Bolivia (Estado Plurinacional de), Chile, España, Países Bajos (Reino de los), República Dominicana, Trinidad y Tabago, Uruguay y Venezuela (República Bolivariana de).",
        ),
        (
            "para",
            "3",
            "De las Naciones Unidas asistieron representantes del Programa de las Naciones Unidas para el Medio Ambiente (PNUMA) y de la Organización Internacional del Trabajo (OIT).",
        ),
        (
            "para",
            "4",
            "La Conferencia eligió a la siguiente Mesa: Presidencia: Uruguay; Vicepresidencias: Chile y República Dominicana; Relatoría: Argentina.",
        ),
        ("para", "5", "La Conferencia aprobó el siguiente temario:"),
        ("agenda", "1", "Elección de la Mesa."),
        ("agenda", "2", "Aprobación del temario."),
        ("agenda", "3", "Informe sobre el alumbrado de los puertos pequeños."),
        ("agenda", "4", "Consideración y aprobación de acuerdos."),
        ("heading", "B.", "Desarrollo de la reunión"),
        (
            "para",
            "6",
            "En relación con el punto 3 del temario, la Secretaría presentó el documento Los faroles de la región (LC/CRF.15/3). La representante de Chile señaló que su país había decidido renovar sus faroles y pidió más apoyo.",
        ),
        (
            "para",
            "7",
            "A continuación, la Conferencia tomó nota del informe de la Mesa (LC/CRF.15/4, párrs. 10 y 12) y encargó a la Secretaría que preparara una guía.",
        ),
        ("heading", "C.", "Acuerdos"),
        ("subject", "La Conferencia Regional sobre Faroles de América Latina y el Caribe,"),
        ("clause", "*Recordando* los compromisos asumidos en su decimocuarta reunión,"),
        ("clause", "*Teniendo presente* la resolución 70/1 de la Asamblea General,"),
        (
            "clause",
            "*Reconociendo* la labor de la Secretaría y *preocupada* por el costo del aceite,",
        ),
        ("op", "1", "*Acoge con beneplácito* el documento Los faroles de la región (LC/CRF.15/3);"),
        (
            "op",
            "2",
            "*Acuerda* crear un grupo de trabajo sobre el aceite, que informará a la Conferencia en su próxima reunión;",
        ),
        (
            "op",
            "3",
            "*Solicita* a la Secretaría que, en colaboración con los Gobiernos, prepare un inventario de faroles, y *exhorta* a los países donantes a que lo financien;",
        ),
        ("op", "4", "*Insta* a los Estados miembros a:"),
        ("point", "a", "Conservar los faroles de los puertos pequeños;"),
        ("point", "b", "Enviar cada año sus datos a la Secretaría;"),
        ("op", "5", "*Pide asimismo* a la Presidencia que informe al Comité Plenario;"),
        ("op", "6", "*Agradece* al Gobierno del Uruguay la organización de la reunión."),
    ),
    {},
    """
number: "15"
start: 2023-11-07
end: 2023-11-09
place: {fr: Montevideo, en: Montevideo}
report: LC/CRF.15/6
agenda: [{number: "1"}, {number: "2"}, {number: "3"}, {number: "4"}]
sections:
  - {number: A, paragraphs: ["1-5"]}
  - {number: B, paragraphs: ["6-7"], cites: [{symbol: LC/CRF.15/3, paragraph: 6}]}
  - {number: C}
participants:
  - {members: [AR, BO, CL, ES, NL, DO, TT, UY, VE]}
preamble:
  - {number: "1", actions: [{action: recall}]}
  - {number: "2", actions: [{action: recall, cites: [{symbol: A/RES/70/1}]}]}
  - {number: "3", actions: [{action: recognize}, {action: note-with-concern}]}
recommendations:
  - {number: "1", actions: [{action: welcome-with-satisfaction, cites: [{symbol: LC/CRF.15/3}]}]}
  - {number: "2", actions: [{action: agree}]}
  - number: "3"
    actions: [{action: request, addressees: [secretariat]}, {action: call-upon, addressees: [donors]}]
  - {number: "4", actions: [{action: urge, addressees: [member-states]}], points: [{number: a}, {number: b}]}
  - {number: "5", actions: [{action: request, addressees: [chair]}]}
  - {number: "6", actions: [{action: thank}]}
decisions:
  - {paragraph: 4, actions: [{action: elect}]}
  - {paragraph: 5, actions: [{action: adopt}]}
  - paragraph: 7
    actions:
      - {action: take-note, cites: [{symbol: LC/CRF.15/4, pinpoint: {paragraph: "10, 12"}}]}
      - {action: instruct, addressees: [secretariat]}
""",
)
