"""Which names are one actor, and which are two."""

import pytest

from tests.actors.scenes import cast, scene, words


def sentence(name: str, label: str = "PERSON", verb: str = "left") -> str:
    """A sentence whose subject is the name."""
    parts = name.split()
    cells = [
        f"{part}/{'NNP' if part[0].isupper() else 'HYPH' if part == '-' else 'NN'}/"
        f"{'nsubj' if at == 0 else 'flat'}/{len(parts) if at == 0 else 0}/{label}{'+' if at else ''}"
        for at, part in enumerate(parts)
    ]
    return " ".join([*cells, f"{verb}/VBD/ROOT/{len(parts)}", f"./././{len(parts)}"])


def actors_of(*names: str, label: str = "PERSON") -> list[list[str]]:
    """The names of each actor where every name is the subject of a sentence of its own paragraph."""
    doc = scene(*(sentence(name, label) for name in names))
    return [words(doc, actor) for actor in cast(doc).actors]


@pytest.mark.parametrize(
    "names",
    [
        ("Ole Berg", "Berg"),
        ("Berg", "Ole Berg"),
        ("Sergei Dahlov", "Sergey Dahlov"),
        ("Muammar Gadhafi", "Qaddafi"),
        ("Li Weimin", "Li"),
        ("Han Seo - yeon", "Han"),
        ("Yusuf bin Amin", "bin Amin"),
        ("Yusuf al - Amin", "Amin"),
        ("Juan Carlos Vega Ríos", "Vega Ríos"),
        ("Juan Vega Ríos", "Vega"),
        ("Haile Tesfaye", "Haile"),
        ("Daw Khin Mar Oo", "Khin Mar Oo"),
        ("Ole J. Berg", "Ole Berg"),
        ("Ann Lund Moss Dahl", "Lund"),
        ("Ole “ Bull ” Berg", "Bull Berg"),
        ("Misal Al-Tamim Al-Rafi Al-Dahri", "Mesal Al-Tamim Al-Rafi Al-Dahri"),
    ],
)
def test_one_person(names: tuple[str, ...]) -> None:
    assert len(actors_of(*names)) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Ole Berg", "Ann Moss"),
        ("Ole Berg", "Ann Berg"),
        ("Ole Berg", "Ann Berg", "Berg"),
        ("Yusuf bin Amin", "Amin"),
        ("Karl Brown", "Crown"),
        ("Vega", "Juan Vega Ríos"),
    ],
)
def test_several_persons(names: tuple[str, ...]) -> None:
    assert len(actors_of(*names)) == len(names)


def test_a_shared_surname_goes_to_the_one_of_the_paragraph() -> None:
    doc = scene(
        sentence("Ole Berg"),
        sentence("Ann Berg") + " || " + sentence("Berg"),
    )
    ole, ann = cast(doc).actors
    assert words(doc, ole) == ["Ole Berg"]
    assert words(doc, ann) == ["Ann Berg", "Berg"]


def test_a_shared_surname_goes_by_the_title() -> None:
    doc = scene(
        sentence("Peter Berg"),
        sentence("Anna Berg"),
        "Mrs./NNP/nmod:desc/1 Berg/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2",
    )
    assert [words(doc, actor) for actor in cast(doc).actors] == [["Peter Berg"], ["Anna Berg", "Berg"]]


@pytest.mark.parametrize(
    "names",
    [
        ("Vexo Industries Inc.", "Vexo Industries"),
        ("Vexo Industries", "Vexo"),
        ("Nordic Salt Council", "NSC"),
        ("Council of Nordic Salt", "CNS"),
    ],
)
def test_one_organization(names: tuple[str, ...]) -> None:
    assert len(actors_of(*names, label="ORG")) == 1


def test_forms_of_a_country_are_one() -> None:
    doc = scene(*(sentence(name, "LOC") for name in ("United States", "U.S.", "America")))
    assert [words(doc, actor) for actor in cast(doc).actors] == [["United States", "U.S.", "America"]]


def test_the_short_form_in_brackets_is_the_same_body() -> None:
    union = "The/DT/det/2 Popular/NNP/compound/2/ORG Union/NNP/nsubj/6/ORG+ (/-LRB-/punct/4 UP/NNP/appos/2/ORG )/-RRB-/punct/4"
    doc = scene(f"{union} left/VBD/ROOT/6 ./././6", sentence("UP", "ORG"))
    [actor] = cast(doc).actors
    assert words(doc, actor) == ["Popular Union", "UP", "UP"]


def test_a_dash_with_spaces_parts_two_names() -> None:
    doc = scene(
        "Ole/NNP/nsubj/5/PERSON Berg/NNP/flat/0/PERSON+ –/,/punct/3 Ann/NNP/conj/0/PERSON Moss/NNP/flat/3/PERSON+ left/VBD/ROOT/5"
    )
    assert [actor.name for actor in cast(doc).actors] == ["Ole Berg", "Ann Moss"]


def test_a_name_torn_at_its_nickname_is_one() -> None:
    doc = scene(
        "Ole/NNP/nsubj/4/PERSON “/``/punct/2/PERSON+ Bull/NNP/flat/0/PERSON+ ”/''/punct/2 Berg/NNP/flat/0/PERSON left/VBD/ROOT/4"
    )
    assert [actor.name for actor in cast(doc).actors] == ["Ole “Bull” Berg"]


def test_a_law_is_no_actor() -> None:
    assert actors_of("Salt Reserves Act", label="ORG") == []


def test_a_given_name_that_nobody_marked_is_the_same_person() -> None:
    doc = scene(sentence("Isabel Moss"), "They/PRP/nsubj/1 saw/VBD/ROOT/1 Isabel/NNP/obj/1 ./././1")
    [actor] = cast(doc).actors
    assert words(doc, actor) == ["Isabel Moss", "Isabel"]


def test_a_given_name_in_a_longer_name_is_not_that_person() -> None:
    doc = scene(
        sentence("Isabel Moss"), "They/PRP/nsubj/1 saw/VBD/ROOT/1 Isabel/NNP/compound/3 Street/NNP/obj/1 ./././1"
    )
    assert [words(doc, actor) for actor in cast(doc).actors] == [["Isabel Moss"]]


def test_of_two_arabs_the_one_whose_given_name_it_is() -> None:
    found = actors_of("Mishal Al - Sabah", "Sabah Al - Khaled", "Sabah")
    assert found == [["Mishal Al-Sabah"], ["Sabah Al-Khaled", "Sabah"]]


def test_a_committee_is_not_its_party() -> None:
    assert actors_of("UNP Committee", "UNP", label="ORG") == [["UNP Committee"], ["UNP"]]
    assert actors_of("Vexo Holdings", "Vexo", label="ORG") == [["Vexo Holdings", "Vexo"]]


def test_a_father_and_a_son_with_the_same_forefathers_are_two() -> None:
    assert len(actors_of("Hamad Rashid Al-Tamim Al-Rafi Al-Dahri", "Rashid Al-Tamim Al-Rafi Al-Dahri")) == 2


@pytest.mark.parametrize(("link", "persons"), [("alias", 1), ("beside", 2)])
def test_an_alias_is_the_same_person(link: str, persons: int) -> None:
    doc = scene(
        f"Ann/NNP/nsubj/6/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/0 {link}/IN/case/4 Kit/NNP/nmod/0/PERSON "
        "Lark/NNP/flat/4/PERSON+ sang/VBD/ROOT/6 ./././6",
        "Lark/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1",
    )
    assert len(cast(doc).actors) == persons


def test_the_letters_of_a_center_make_it_a_body() -> None:
    doc = scene(
        "The/DT/det/4 Ruvian/NNP/compound/3/LOC Dental/NNP/compound/3/LOC+ Center/NNP/nsubj/7/LOC+ (/-LRB-/punct/5 "
        "RDC/NNP/appos/3/ORG )/-RRB-/punct/5 closed/VBD/ROOT/7 ./././7",
    )
    [actor] = cast(doc).actors
    assert actor.kind == "organization"


def test_a_surname_is_no_firm() -> None:
    doc = scene(sentence("Selim Omran"), sentence("Omran", "ORG"))
    [actor] = cast(doc).actors
    assert (actor.kind, actor.country) == ("person", None)


@pytest.mark.parametrize(("letters", "joined"), [("SCN", True), ("SXN", False)])
def test_letters_that_go_through_a_name_are_its_short_form(letters: str, joined: bool) -> None:
    doc = scene(
        f"Scand/NNP/compound/2/ORG Inter/NNP/compound/2/ORG+ Plc/NNP/nsubj/6/ORG+ (/(/punct/4 {letters}/NNP/appos/2/ORG "
        ")/)/punct/4 rose/VBD/ROOT/6 ././punct/6"
    )
    assert (len(cast(doc).actors) == 1) == joined


@pytest.mark.parametrize(("short", "actors"), [("UN", 2), ("Vexo", 1)])
def test_the_un_is_not_one_of_its_agencies(short: str, actors: int) -> None:
    doc = scene(
        f"{short}/NNP/compound/2/ORG Salt/NNP/compound/2/ORG+ Agency/NNP/nsubj/3/ORG+ agreed/VBD/ROOT/3 ././punct/3",
        f"{short}/NNP/nsubj/1/ORG agreed/VBD/ROOT/1 ././punct/1",
    )
    assert len(cast(doc).actors) == actors
