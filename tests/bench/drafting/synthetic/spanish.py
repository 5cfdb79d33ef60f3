"""A committee, in Spanish: a resolution, and decisions told in an account."""

from bench.drafting.synthetic.report import Report

SPANISH = Report(
    "es-comite",
    "es",
    "LC/G.9999",
    (
        ("cover", "Comité de Molinos de Viento"),
        ("cover", "Octavo período de sesiones"),
        ("cover", "Santiago, 12 a 14 de marzo de 2024"),
        ("title", "Informe del Comité de Molinos de Viento sobre su octavo período de sesiones"),
        ("heading", "I.", "Apertura"),
        (
            "para",
            "1",
            "El Comité de Molinos de Viento celebró su octavo período de sesiones en Santiago del 12 al 14 de marzo de 2024, en formato híbrido.",
        ),
        (
            "para",
            "2",
            "Asistieron a la reunión representantes de los siguientes Estados miembros: Bolivia (Estado Plurinacional de), Chile, El Salvador, Países Bajos (Reino de los), Trinidad y Tabago y Uruguay.",
        ),
        ("para", "3", "El Comité eligió Presidenta a la Sra. Lucía Aspa (Uruguay)."),
        ("heading", "II.", "Molinos y energía", "tema 3 del programa"),
        (
            "para",
            "4",
            "La secretaría presentó el informe sobre los molinos (E/2023/45). Varias delegaciones pidieron más datos y destacaron la importancia de la energía.",
        ),
        (
            "para",
            "5",
            "El Comité tomó nota del informe y pidió a la secretaría que continuara sus estudios dentro de los límites de los recursos disponibles. Asimismo, invitó a los Estados miembros a que enviaran sus datos cada año.",
        ),
        (
            "para",
            "6",
            "El Comité acordó transmitir el documento E/CN.99/2024/7, párrafo 8 b), a la Comisión de Estadística.",
        ),
        ("heading", "III.", "Resolución aprobada por el Comité"),
        ("subject", "El Comité de Molinos de Viento,"),
        (
            "clause",
            "*Recordando* la resolución 70/1 de la Asamblea General, de 25 de septiembre de 2015,",
        ),
        ("clause", "*Tomando nota con satisfacción* de la labor de la secretaría,"),
        ("clause", "*Consciente* de la importancia del viento,"),
        ("op", "1", "*Insta* a los Estados miembros a que conserven sus molinos;"),
        (
            "op",
            "2",
            "*Solicita* a la secretaría que informe al respecto en su próximo período de sesiones, y *exhorta* a la comunidad internacional a que preste apoyo;",
        ),
        ("op", "3", "*Decide* seguir examinando la cuestión."),
    ),
    {},
    """
number: "8"
start: 2024-03-12
end: 2024-03-14
place: {fr: Santiago, en: Santiago}
mode: hybrid
report: LC/G.9999
officers: [{name: Lucía Aspa}]
agenda: [{number: "3"}]
sections:
  - {number: I, paragraphs: ["1-3"]}
  - {number: II, paragraphs: ["4-6"], cites: [{symbol: E/2023/45, paragraph: 4}]}
  - {number: III}
participants:
  - {members: [BO, CL, SV, NL, TT, UY]}
preamble:
  - {number: "1", actions: [{action: recall, cites: [{symbol: A/RES/70/1}]}]}
  - {number: "2", actions: [{action: take-note-with-appreciation}]}
  - {number: "3", actions: [{action: be-aware}]}
recommendations:
  - {number: "1", actions: [{action: urge, addressees: [member-states]}]}
  - number: "2"
    actions: [{action: request, addressees: [secretariat]}, {action: call-upon, addressees: [international-community]}]
  - {number: "3", actions: [{action: decide}]}
decisions:
  - {paragraph: 3, actions: [{action: elect}]}
  - paragraph: 5
    actions: [{action: take-note}, {action: request, addressees: [secretariat]}, {action: invite, addressees: [member-states]}]
  - paragraph: 6
    actions: [{action: agree, cites: [{symbol: E/CN.99/2024/7, pinpoint: {paragraph: "8", points: [b]}}]}]
""",
)
