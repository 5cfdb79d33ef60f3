"""Plans: what each measure sets out, who is to do it and by when, in any layout."""

import pytest

from drafts import drafts_of, plain
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.html import read as read_html
from recueil.drafting.reading.text import read as read_text


def measures(draft):
    return [one for section in plain(draft)["sections"] for one in section.get("measures") or ()]


def done(measure):
    """Return what a measure does, each with who is to do it."""
    return [(a["action"], a.get("addressees") or []) for a in measure.get("actions") or ()]


@pytest.fixture
def measure_of(corpus):
    """Return the draft of a measure that stands among others of a plan."""

    def drafted_of(words, title="Work plan on orchards and hedges", others=("Rest.", "Sleep.")):
        lines = [title, "A. Means", *(f"{n}. {w}" for n, w in enumerate([words, *others], 1))]
        [draft] = drafts_of(corpus, lines)
        assert draft.kind == "plan"
        return measures(draft)[0]

    return drafted_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Organize fairs and communicate their results.", ["organize", "communicate"]),
        ("Organize fairs to train staff and communicate results.", ["organize"]),
        ("Continue to provide seedlings.", ["provide"]),
        ("Organization of yearly fairs.", ["organize"]),
        ("Use of drones in orchards.", ["use"]),
        ("Apply the rules on twigs.", ["apply"]),
        ("Periodically organize fairs.", ["organize"]),
        ("A road map will specify the stages. Ladders shall be adapted.", ["specify", "adapt"]),
        ("A manual to be printed on thin paper.", ["must"]),
        ("Hedges are to be cut each spring.", ["must"]),
        ("A fund that will provide loans is wanted by some.", []),
        ("A small fund (which will be provided later).", []),
        ("A standing group may also be envisaged.", ["envisage"]),
    ],
)
def test_a_measure_does_what_its_verbs_say(measure_of, words, expected):
    assert [action for action, _ in done(measure_of(words))] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Organiser des foires et communiquer leurs résultats.", ["organize", "communicate"]),
        ("Organisation de foires.", ["organize"]),
        ("Recourir au besoin à des échelles.", ["use"]),
        ("Une feuille de route précisera les étapes.", ["specify"]),
        ("Des foires seront organisées au printemps.", ["organize"]),
        ("Déclaration à envoyer avant la récolte.", ["must"]),
        ("Le but consiste à assurer la récolte.", []),
        ("Les échelles, qui permettront la cueillette, sont longues.", []),
    ],
)
def test_a_measure_in_french(measure_of, words, expected):
    others = ("Les vergers se reposent.", "La haie est dans le pré.")
    found = measure_of(words, "Plan d’action pour les vergers et les haies", others)
    assert [action for action, _ in done(found)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Organizar ferias y comunicar sus resultados.", ["organize", "communicate"]),
        ("Organización de ferias en los huertos.", ["organize"]),
        ("Se organizarán ferias en los huertos.", ["organize"]),
        ("Las ferias serán organizadas en primavera.", ["organize"]),
        ("Los huertos deberán tener una cerca.", ["must"]),
    ],
)
def test_a_measure_in_spanish(measure_of, words, expected):
    others = ("Los huertos y las cercas de la aldea.", "El descanso de los huertos.")
    found = measure_of(words, "Plan de acción sobre los huertos y las cercas", others)
    assert [action for action, _ in done(found)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The secretariat and member States will provide tea.", ["secretariat", "member-states"]),
        ("Ladders will be provided by donors and by the secretariat.", ["donors", "secretariat"]),
        ("The secretariat must provide ladders.", ["secretariat"]),
        ("Member States must be provided with ladders.", []),
        ("The ladders of member States will be adapted.", []),
        ("By 2030, the secretariat will provide ladders.", ["secretariat"]),
    ],
)  # fmt: skip
def test_who_is_to_do_it_is_the_subject_or_the_agent(measure_of, words, expected):
    [(_, addressees)] = done(measure_of(words))
    assert addressees == expected


def test_labels_say_who_is_responsible_and_by_when(measure_of):
    found = measure_of("Organize fairs (responsible: secretariat; deadline: 31 March 2032).")
    assert done(found) == [("organize", ["secretariat"])]
    assert found["actor"] == ["secretariat"]
    assert found["actions"][0]["due"] == {"date": "2032-03-31"}


def test_labels_may_stand_below_the_measure(corpus):
    [draft] = drafts_of(
        corpus,
        [
            "Work plan on orchards",
            "1. Use of drones in orchards",
            "Lead agency: Member States, Guild of Gardeners",
            "Time frame: 2031–2032",
            "2. Organize fairs",
            "Lead agency: secretariat",
            "3. Provide ladders",
            "Lead agency: secretariat",
        ],
    )
    first, second, _ = measures(draft)
    assert first["text"] == {"en": "Use of drones in orchards"}
    assert (first["actor"], first["span"]) == (["member-states"], {"en": "2031–2032"})
    assert done(second) == [("organize", ["secretariat"])]
    [unknown] = [doubt for doubt in draft.doubts if doubt.reason == "actor-unknown"]
    assert unknown.words["printed"] == "Guild of Gardeners"


ROWS = (
    ("1", "Organiser des foires", "Secrétariat", "30 juin 2042"),
    ("2", "Mise en place d’un registre", "États membres ; Guilde des haies", "2043"),
    ("3", "Utilisation de balances", "Toutes les parties prenantes", "Chaque année"),
)
HEADS = ("N°", "Action", "Organe responsable", "Échéance")
TITLE = "Plan d’action pour les vergers"


def as_html():
    rows = "".join(
        "<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>"
        for row in (HEADS, *ROWS)
    )
    return read_html(f"<h1>{TITLE}</h1><table>{rows}</table>".encode())


def as_markdown():
    rows = [HEADS, ("---",) * 4, *ROWS]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return read_text(f"# {TITLE}\n\n{table}\n".encode())


def as_columns():
    """Return the table as text, whose longer cells go on below."""
    lines = [
        f"{TITLE}\n",
        "N°  Action                 Organe responsable       Échéance",
        "",
        "1   Organiser des          Secrétariat              30 juin 2042",
        "    foires",
        "2   Mise en place d’un     États membres ;          2043",
        "    registre               Guilde des haies",
        "3   Utilisation de         Toutes les parties       Chaque année",
        "    balances               prenantes",
    ]
    return read_text("\n".join(lines).encode())


@pytest.mark.parametrize("reading", [as_html, as_markdown, as_columns])
def test_a_table_of_measures_is_read_by_its_headings(corpus, reading):
    [draft] = drafted(clean(reading()), corpus, "en")
    assert draft.kind == "plan"
    found = measures(draft)
    assert [one["number"] for one in found] == ["1", "2", "3"]
    assert [one["text"]["fr"] for one in found] == [row[1] for row in ROWS]
    actors = [["secretariat"], ["member-states"], ["all-stakeholders"]]
    assert [one["actor"] for one in found] == actors
    assert found[0]["actions"][0]["due"] == {"date": "2042-06-30"}
    assert [one.get("span") for one in found[1:]] == [{"fr": "2043"}, {"fr": "Chaque année"}]


def test_a_plan_is_of_the_one_body_that_its_title_names(corpus):
    title = "WCO action plan on parcels"
    [draft] = drafts_of(
        corpus,
        [title, "A. Means", "1. Members will use scales.", "2. Scales shall be used.", "3. Rest."],
    )
    assert draft.body == "wco"
    assert done(measures(draft)[0]) == [("use", ["wco-members"])]


def test_what_stands_before_the_first_item_of_a_plan_without_headings_is_no_measure(corpus):
    said = "This plan lists what is to be done by those who love apples, and by those who do not."
    paragraphs = ["# Work plan on orchards", said, "1. Use scales.", "2. Use ladders.", "3. Rest."]
    [draft] = drafts_of(corpus, paragraphs)
    assert [one["number"] for one in measures(draft)] == ["1", "2", "3"]


def test_goals_and_objectives_are_sections_and_labels_below_them_are_of_all_measures(corpus):
    paragraphs = [
        "Action plan on town bees",
        "Goal 1. Safe towns",
        "Objective 1.1 Fewer sprays",
        "Actions",
        "• Use other sprays",
        "• Organize walks for gardeners",
        "Lead: Member States",
        "Goal 2. Known bees",
        "Objective 2.1 Teach",
        "• Provide hives to schools.",
    ]
    [draft] = drafts_of(corpus, paragraphs)
    sections = plain(draft)["sections"]
    assert [(one["number"], one["title"]["en"]) for one in sections] == [
        ("1", "Safe towns"),
        ("1.1", "Fewer sprays"),
        ("2", "Known bees"),
        ("2.1", "Teach"),
    ]
    assert [one.get("actor") for one in measures(draft)] == [["member-states"]] * 2 + [None]
    assert "labels-shared" in {doubt.reason for doubt in draft.doubts}


def test_measures_with_decimals_are_no_headings_where_most_end_as_sentences(corpus):
    paragraphs = [
        "Feuille de route des phares",
        "Axe stratégique 1 : Connaître les phares",
        "1.1 Organiser la visite de tous les phares (secrétariat, 2050)",
        "1.2 Les États membres sont invités à communiquer leurs données.",
        "1.3 Utilisation de la base de données par le secrétariat.",
        "Axe stratégique 2 : Réparer les phares",
        "2.1 Il est demandé aux États membres d’adapter les lampes avant le 31 décembre 2051.",
    ]
    [draft] = drafts_of(corpus, paragraphs)
    found = measures(draft)
    assert [one["number"] for one in found] == ["1.1", "1.2", "1.3", "2.1"]
    assert [done(one) for one in found] == [
        [("organize", ["secretariat"])],
        [("invite", ["member-states"])],
        [("use", ["secretariat"])],
        [("request", ["member-states"])],
    ]
    assert found[0]["span"] == {"fr": "2050"}
    assert found[3]["actions"][0]["due"] == {"date": "2051-12-31"}


def test_tables_may_stand_under_headings_with_numbers_in_their_cells(corpus):
    head = "<tr><th>Actividades</th><th>Responsable</th><th>Recursos</th></tr>"
    tables = "".join(
        f"<h2>Resultado {nth}: Los faros de la costa</h2><table>{head}"
        f"<tr><td>{nth}.1 Organizar cursos</td><td>Secretaría</td><td>-</td></tr>"
        f"<tr><td>{nth}.2 Publicar un mapa</td><td>Estados miembros</td><td>-</td></tr></table>"
        for nth in (1, 2)
    )
    page = f"<h1>Plan de trabajo para los faros de la costa</h1>{tables}"
    [draft] = drafted(clean(read_html(page.encode())), corpus, "en")
    assert [one["number"] for one in plain(draft)["sections"]] == ["1", "2"]
    found = measures(draft)
    assert [one["number"] for one in found] == ["1.1", "1.2", "2.1", "2.2"]
    assert [one["actor"] for one in found] == [["secretariat"], ["member-states"]] * 2


def test_who_will_do_what_points_say_stands_before_the_colon(corpus):
    paragraphs = [
        "Work plan on bells",
        "A. Towers",
        "1. To this end, the secretariat and donors will:",
        "(a) organize courses; and",
        "(b) provide tools.",
        "2. Rest.",
        "3. Sleep.",
    ]
    [draft] = drafts_of(corpus, paragraphs)
    points = measures(draft)[0]["points"]
    assert [done(point) for point in points] == [
        [("organize", ["secretariat", "donors"])],
        [("provide", ["secretariat", "donors"])],
    ]


def test_the_word_before_the_number_of_a_measure_is_no_part_of_it(corpus):
    paragraphs = [
        "Programme de travail pour les moulins de la rivière",
        "Sous-programme 1. Les roues de la rivière",
        "Activité 1.1 Le secrétariat fournira de l’eau aux moulins.",
        "Activité 1.2 Organiser la visite des moulins",
        "Activité 1.3 Recourir à des ânes dans le besoin.",
    ]
    [draft] = drafts_of(corpus, paragraphs)
    found = measures(draft)
    assert [one["number"] for one in found] == ["1.1", "1.2", "1.3"]
    assert [one["text"]["fr"].split()[0] for one in found] == ["Le", "Organiser", "Recourir"]
    assert [action for one in found for action, _ in done(one)] == ["provide", "organize", "use"]
