"""Who took part, who held office, and whom a body speaks to."""

from drafts import HEAD, drafts_of, plain, verbs
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml


def test_officers_may_stand_in_a_list(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The Committee elected the following officers by acclamation:",
        "Chair:",
        "Ana das Neves (Portugal)",
        "Vice-Chairs:",
        "Omar M.O. Kah (Gambia)",
        "3. The session was closed.",
    )
    told = [(one["name"], one["role"], one["country"]) for one in found["officers"]]
    assert told == [("Ana das Neves", "chair", "PT"), ("Omar M.O. Kah", "vice-chair", "GM")]


def test_states_in_a_sentence_keep_to_their_groups(draft):
    found = draft(
        f"1. {HEAD}",
        "2. Representatives of the following member States participated: Bosnia and Herzegovina, "
        "Netherlands (Kingdom of the) and the former Yugoslav Republic of Macedonia. "
        "The European Union was represented.",
        "3. The expert from Norway thanked Japan for the meeting that many had attended.",
    )
    groups = {g["group"]: g["members"] for g in found["participants"]}
    states = [m if isinstance(m, str) else m["id"] for m in groups["member-states"]]
    assert states == ["BA", "NL", "MK"]
    assert groups["european-union"] == ["european-union"]


def test_officers_go_on_and_leave(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The term of office of the Vice-Chair, Mr. Moss, came to an end.",
        "3. The Committee noted that the mandate of Ms. Ivy Fern as Chair had been renewed.",
        "4. The Chair, Ms. Ivy Fern, said that the question remained open.",
    )
    told = [(one["name"], one["role"], one["event"]) for one in found["officers"]]
    assert told == [("Moss", "vice-chair", "outgoing"), ("Ivy Fern", "chair", "continuing")]


def test_what_observers_are_of_is_no_member(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The session was attended by representatives of 50 States members of the Committee. "
        "Observers for other States Members of the United Nations also attended.",
    )
    assert all("un" not in one.get("members", ()) for one in found.get("participants", ()))


def test_whoever_is_spoken_to_beside_others_is_not_lost_in_silence(corpus):
    text = (
        f"{HEAD}\n\n2. The Committee called upon Governments, the private sector and banks of "
        "development, as appropriate, to invest.\n"
    )
    [found] = drafted(clean(read(f"1. {text}".encode())), corpus, "en")
    assert "“the private sector · banks of development”" in as_yaml(found.tree)


def test_members_and_observers_of_one_sentence_are_two_groups(draft):
    found = draft(
        f"1. {HEAD}",
        "2. Representatives of Argentina, Chile and Peru attended, as well as observers from Spain "
        "and the Holy See.",
        "Agreements",
        "3. The Committee agreed:",
        "(a) To request the secretariat to count gates;",
        "(b) To wait.",
    )
    groups = {one["group"]: one["members"] for one in found["participants"]}
    assert groups == {"member-states": ["AR", "CL", "PE"], "observers": ["ES", "VA"]}
    [decision] = found["decisions"]
    assert verbs(decision["points"][0]) == ["request"]


def test_who_is_one_word_and_unknown_is_told_and_until_when_is_kept(corpus):
    [found] = drafts_of(
        corpus, [f"1. {HEAD}", "2. The Committee invited Parties to submit views by 31 March 2025."]
    )
    [doubt] = [doubt for doubt in found.doubts if doubt.reason == "addressee-unknown"]
    assert doubt.words["printed"] == "Parties"
    [action] = plain(found)["decisions"][0]["actions"]
    assert action == {"action": "invite", "due": {"date": "2025-03-31"}}


def test_titles_and_articles_are_no_part_of_a_name(draft):
    found = draft(
        "El Comité de Puertas celebró su tercer período de sesiones en Ginebra del 3 al 5 de mayo "
        "de 2023.",
        "1. La Sra. Ana Pérez (Chile) fue elegida Presidenta.",
    )
    [chair] = found["officers"]
    assert (chair["name"], chair["role"], chair["country"]) == ("Ana Pérez", "chair", "CL")


def test_an_initial_that_is_written_as_a_title_is_of_the_name(draft):
    found = draft(
        "Le Comité des portes a tenu sa troisième session à Genève du 3 au 5 mai 2023.",
        "1. Le Comité a élu M. M. Noé Pré (Botswana) Président et S. Exc. M. Ali Ba (Mali) "
        "Vice-Président.",
    )
    assert [one["name"] for one in found["officers"]] == ["M. Noé Pré", "Ali Ba"]


def test_officers_may_be_elected_by_a_decision(draft):
    found = draft(
        "Le Comité des portes a tenu sa troisième session à Genève du 3 au 5 mai 2023.",
        "DÉCISION 3.COM 9",
        "Le Comité,",
        "1. Élit S. Exc. M. Noé Pré (Botswana) Président du Comité ;",
        "2. Décide de se réunir à Genève.",
    )
    [chair] = found["officers"]
    assert (chair["name"], chair["country"], chair["event"]) == ("Noé Pré", "BW", "elected")


def test_what_joins_two_requests_is_no_part_of_whom_they_speak_to(corpus):
    text = f"{HEAD}\n\n2. The Committee thanked the keeper and invited him to provide an update."
    [made] = drafted(clean(read(text.encode())), corpus, "en")
    [doubt] = [doubt for doubt in made.doubts if doubt.reason == "addressee-unknown"]
    assert doubt.words["printed"] == "the keeper"


def test_the_secretariat_of_others_is_not_the_secretariat(corpus):
    text = f"{HEAD}\n\n2. The Committee requested the KGX Secretariat to convene a meeting."
    [made] = drafted(clean(read(text.encode())), corpus, "en")
    [doubt] = [doubt for doubt in made.doubts if doubt.reason == "addressee-unknown"]
    assert doubt.words["printed"] == "the KGX Secretariat"


def test_a_cover_may_name_an_officer(draft):
    found = draft(
        "COMMITTEE ON GATES",
        "Third session, Geneva, 3-5 May 2023",
        "Vice-Chair and Rapporteur: Ms. Ivy Fern (Fiji)",
        "1. The Committee adopted its agenda.",
    )
    [officer] = found["officers"]
    assert (officer["name"], officer["country"], "event" in officer) == ("Ivy Fern", "FJ", False)


def test_whence_somebody_comes_is_not_spoken_to(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The Committee encouraged Member States and invited stakeholders from all regions and "
        "countries to develop rules.",
    )
    told = [action["addressees"] for action in found["decisions"][0]["actions"]]
    assert told == [["member-states"], ["stakeholders"]]
