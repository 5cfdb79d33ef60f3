"""A regional commission, in Spanish: numbered resolutions after an account, States in columns."""

from bench.drafting.synthetic.report import Report

COMMISSION = Report(
    "es-comision-regional",
    "es",
    "LC/SES.61/11",
    (
        (
            "cover",
            "Informe del sexagésimo primer período de sesiones de la Comisión Económica de los Archipiélagos",
        ),
        ("cover", "La Habana, 24 a 26 de octubre de 2034"),
        ("heading", "A.", "Asistencia y organización de los trabajos"),
        ("minor", "Lugar y fecha del período de sesiones"),
        (
            "para",
            "1",
            "El sexagésimo primer período de sesiones de la Comisión Económica de los Archipiélagos tuvo lugar en La Habana entre los días 24 y 26 de octubre de 2034.",
        ),
        ("minor", "Asistencia"),
        (
            "para",
            "2",
            "Participaron en el período de sesiones representantes de los siguientes Estados miembros de la Comisión:",
        ),
        (
            "states",
            "Antigua y Barbuda",
            "Bahamas",
            "Cuba",
            "España",
            "Estados Unidos de América",
            "Haití",
            "Jamaica",
            "Japón",
            "Reino Unido de Gran Bretaña e Irlanda del Norte",
            "Saint Kitts y Nevis",
            "San Vicente y las Granadinas",
        ),
        ("minor", "Elección de la Mesa"),
        (
            "para",
            "3",
            "En la primera sesión plenaria, la Comisión eligió a la siguiente Mesa:",
        ),
        ("table", "Presidencia:", "Cuba"),
        ("table", "Vicepresidencias:", "Haití y Jamaica"),
        ("minor", "Organización de los trabajos"),
        (
            "para",
            "4",
            "La Comisión aprobó el temario provisional (LC/SES.61/1/Rev.1) sin modificaciones.",
        ),
        ("minor", "Documentación"),
        ("para", "5", "La lista de los documentos presentados figura como anexo 2."),
        ("heading", "B.", "Desarrollo del período de sesiones"),
        (
            "para",
            "6",
            "El Secretario Ejecutivo presentó el documento Islas e intercambio (LC/SES.61/3). El delegado de Haití dijo que su Gobierno había pedido más barcos.",
        ),
        ("heading", "C.", "Resoluciones aprobadas por la Comisión"),
        (
            "para",
            "7",
            "En su sexagésimo primer período de sesiones, la Comisión aprobó las resoluciones que figuran a continuación.",
        ),
        ("minor", "812(LXI) CALENDARIO DE CONFERENCIAS PARA EL PERÍODO 2035-2036"),
        ("subject", "La Comisión Económica de los Archipiélagos,"),
        (
            "clause",
            "Recordando la resolución 40/243 de la Asamblea General, titulada “Plan de conferencias”,",
        ),
        (
            "clause",
            "Habiendo examinado la propuesta de calendario que figura en el documento LC/SES.61/6,",
        ),
        (
            "op",
            "1",
            "Aprueba el calendario de conferencias que figura en el anexo de la presente resolución;",
        ),
        ("op", "2", "Recomienda al Consejo Económico y Social que haga suyo dicho calendario;"),
        (
            "op",
            "3",
            "Solicita al Secretario Ejecutivo que presente a la Comisión, en su próximo período de sesiones, un informe sobre la aplicación de la presente resolución.",
        ),
        ("minor", "813(LXI) COMITÉ DE PUENTES"),
        ("subject", "La Comisión Económica de los Archipiélagos,"),
        ("clause", "Teniendo presente su resolución 790(LX),"),
        ("clause", "Considerando que los puentes unen,"),
        ("op", "1", "Toma nota de los informes del Comité de Puentes (LC/CP.4/8 y LC/CP.5/7);"),
        (
            "op",
            "2",
            "Exhorta a los Estados miembros a que participen en los trabajos del Comité y agradece al Gobierno de Jamaica su ofrecimiento de acoger la próxima reunión;",
        ),
        ("op", "3", "Decide:"),
        ("point", "a", "Prorrogar el mandato del Comité;"),
        ("point", "b", "Pedir a la secretaría que busque recursos extrapresupuestarios."),
    ),
    {},
    """
number: "61"
start: 2034-10-24
end: 2034-10-26
place: {fr: La Havane, en: Havana}
report: LC/SES.61/11
sections:
  - {number: A, paragraphs: ["1-5"]}
  - {number: B, paragraphs: ["6"], cites: [{symbol: LC/SES.61/3, paragraph: 6}]}
  - {number: C, paragraphs: ["7"]}
participants:
  - {members: [AG, BS, CU, ES, US, HT, JM, JP, GB, KN, VC]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/40/243}]}]}
  - {number: "2", actions: [{action: consider, cites: [{symbol: LC/SES.61/6}]}]}
  - {number: "3", actions: [{action: recall}]}
  - {number: "4", actions: [{action: consider}]}
recommendations:
  - {number: 812(LXI)-1, actions: [{action: adopt}]}
  - {number: 812(LXI)-2, actions: [{action: recommend}]}
  - {number: 812(LXI)-3, actions: [{action: request, addressees: [secretariat]}]}
  - {number: 813(LXI)-1, actions: [{action: take-note, cites: [{symbol: LC/CP.4/8}, {symbol: LC/CP.5/7}]}]}
  - {number: 813(LXI)-2, actions: [{action: call-upon, addressees: [member-states]}, {action: thank}]}
  - {number: 813(LXI)-3, actions: [{action: decide}], points: [{number: a}, {number: b, actions: [{action: request, addressees: [secretariat]}]}]}
decisions:
  - {paragraph: 3, actions: [{action: elect}]}
  - {paragraph: 4, actions: [{action: adopt, cites: [{symbol: LC/SES.61/1/Rev.1}]}]}
  - {paragraph: 7, actions: [{action: adopt}]}
""",
)
