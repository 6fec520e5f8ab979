"""The country of who is not said to be of any: that of the text, of the employer."""

import pytest

from onrecord import actors
from onrecord.records import Actor
from tests.actors.scenes import named, passages, scene

KENYA = "Kenya/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"


def test_a_firm_is_of_the_only_country_of_the_text() -> None:
    firm = "Vexo/NNP/compound/1/ORG Holdings/NNP/nsubj/2/ORG+ fell/VBD/ROOT/2 ./././2"
    assert named(scene(*[KENYA] * 4, firm), "Vexo Holdings").country == "KEN"
    norway = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
    assert named(scene(*[KENYA, norway] * 4, firm), "Vexo Holdings").country is None


def test_who_works_for_a_body_is_of_its_country_and_sector() -> None:
    doc = scene(
        "Vexo/NNP/compound/3/ORG University/NNP/compound/3/ORG+ of/IN/case/3/ORG+ Kenya/NNP/nsubj/4/ORG+ fell/VBD/ROOT/4",
        "Ole/NNP/nsubj/8/PERSON Berg/NNP/flat/0/PERSON+ ,/,/punct/4 a/DT/det/4 mason/NN/appos/0 at/IN/case/6 "
        "Vexo/NNP/nmod/4/ORG ,/,/punct/4 left/VBD/ROOT/8 ./././8",
    )
    assert named(doc, "Ole Berg").country == "KEN"


MOSS = "Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1"


def test_people_with_names_are_of_the_country_of_the_text() -> None:
    assert named(scene(*[KENYA] * 4, MOSS), "Moss").country == "KEN"


def test_but_not_beside_another_country() -> None:
    chad = "Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 Chad/NNP/obj/1/LOC ./././1"
    assert named(scene(*[KENYA] * 4, chad), "Moss").country is None


@pytest.mark.parametrize(("noun", "country"), [("farmers", "KEN"), ("tourists", None)])
def test_farmers_are_of_the_only_country_and_tourists_of_any(noun: str, country: str | None) -> None:
    doc = scene(*[KENYA] * 4, f"{noun}/NNS/nsubj/1 left/VBD/ROOT/1 ./././1")
    assert named(doc, noun).country == country


@pytest.mark.parametrize(("place", "country"), [("Kenya", "KEN"), ("Kisumu", None)])
def test_an_only_country_named_once_is_enough_for_an_office_and_a_town_is_not(place: str, country: str | None) -> None:
    doc = scene(
        f"{place}/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1",
        "Minister/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2",
    )
    assert named(doc, "Moss").country == country


def test_who_is_of_a_body_is_of_its_country() -> None:
    doc = scene(
        "Moss/NNP/nsubj/4/PERSON of/IN/case/3 the/DT/det/3 UN/NNP/nmod/0/ORG left/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "Moss").country == "UNO"


def test_a_government_is_of_the_country_of_who_leads_it() -> None:
    doc = scene(
        "Kenyan/JJ/amod/1 President/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3",
        "Chad/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1",
        "The/DT/det/1 government/NN/nsubj/4 of/IN/case/3 Moss/NNP/nmod/1/PERSON fell/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "government").country == "KEN"


@pytest.mark.parametrize(("others", "country"), [(0, "KEN"), (2, None)])
def test_on_a_page_firmly_about_one_country_a_clerk_needs_no_article(others: int, country: str | None) -> None:
    norway = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
    doc = scene(
        *[KENYA] * 4, *[norway] * others, "A/DT/det/2 police/NN/compound/2 clerk/NN/nsubj/3 left/VBD/ROOT/3 ./././3"
    )
    assert named(doc, "police clerk").country == country


@pytest.mark.parametrize(("noun", "country"), [("musicians", "KEN"), ("refugees", None)])
def test_there_musicians_are_of_it_and_refugees_of_any(noun: str, country: str | None) -> None:
    doc = scene(*[KENYA] * 4, f"{noun}/NNS/nsubj/1 left/VBD/ROOT/1 ./././1")
    assert named(doc, noun).country == country


@pytest.mark.parametrize(("office", "country"), [("mayor", "KEN"), ("skipper", None)])
def test_the_skipper_of_a_ship_is_of_any_country(office: str, country: str | None) -> None:
    doc = scene(
        *[KENYA] * 4,
        f"The/DT/det/1 {office}/NN/nsubj/4 Per/NNP/appos/1/PERSON Dahl/NNP/flat/2/PERSON+ left/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "Per Dahl").country == country


def test_the_guest_of_a_country_is_of_another() -> None:
    doc = scene(
        *[KENYA] * 5,
        *["Chad/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 2,
        "The/DT/det/1 visit/NN/nsubj/7 of/IN/case/4 Prince/NNP/nmod:desc/4 Moss/NNP/nmod/1/PERSON to/IN/case/6 "
        "Kenya/NNP/nmod/1/LOC ended/VBD/ROOT/7 ./././7",
    )
    assert named(doc, "Moss").country is None


def test_a_region_before_its_court_tells_the_country() -> None:
    doc = scene(
        "Dahl/NNP/nsubj/1/PERSON left/VBD/ROOT/1 Durban/NNP/obj/1/LOC ./././1",
        "The/DT/det/3 Limpopo/NNP/compound/3/ORG High/NNP/compound/3/ORG+ Court/NNP/nsubj/4/ORG+ sat/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "Dahl").country == "ZAF"


def test_a_nationality_right_before_a_name_is_the_bearers() -> None:
    doc = scene("Norwegian/JJ/amod/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 Chad/NNP/obj/2/LOC ./././2")
    assert named(doc, "Moss").country == "NOR"


def test_somebodys_of_a_body_is_of_its_country_and_sector() -> None:
    doc = scene("CNN/NNP/nmod:poss/2/ORG 's/POS/case/0 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    moss = named(doc, "Moss")
    assert (moss.country, moss.sector) == ("USA", "JRN")


def test_the_country_in_brackets_behind_a_body_is_its_own() -> None:
    doc = scene(
        "Vexo/NNP/compound/1/ORG Foundation/NNP/nsubj/5/ORG+ (/-LRB-/punct/3 Norway/NNP/appos/1/LOC )/-RRB-/punct/3 "
        "left/VBD/ROOT/5 Chad/NNP/obj/5/LOC ./././5"
    )
    assert named(doc, "Vexo Foundation").country == "NOR"


def test_a_country_in_the_name_of_a_person_is_none() -> None:
    doc = scene(*[KENYA] * 4, "Ann/NNP/nsubj/2/PERSON Norway/NNP/flat/0/PERSON+ left/VBD/ROOT/2 ./././2")
    assert named(doc, "Ann Norway").country == "KEN"


def test_forces_led_by_a_country_are_its_own() -> None:
    doc = scene(
        *[KENYA] * 4,
        "Norwegian/JJ/compound/2 -/HYPH/punct/2 led/VBN/amod/3 forces/NNS/nsubj/4 left/VBD/ROOT/4 ./././4",
    )
    assert named(doc, "forces").country == "NOR"


NORWAY = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"
CHAD = "Chad/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"


def on_page(*paragraphs: str, name: str, address: str = "", dateline: str = "") -> Actor:
    """The only actor of that name on a page with an address."""
    doc = scene(*paragraphs)
    found = actors.find(doc, passages(doc), address=address, dateline=dateline).actors
    [actor] = [actor for actor in found if actor.name == name]
    return actor


@pytest.mark.parametrize(
    ("address", "others", "country"),
    [
        ("https://vexo.co.ke/1", 1, "KEN"),
        ("https://vexo.co.ke/1", 3, None),
        ("https://vexo.no/1", 1, None),
        ("", 1, None),
    ],
)
def test_on_a_page_of_its_own_outlet_a_country_needs_less(address: str, others: int, country: str | None) -> None:
    page = [*[KENYA] * 2, *[NORWAY, CHAD, "Mali/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * others]
    assert on_page(*page, MOSS, name="Moss", address=address).country == country
    place = "Rain/NN/nsubj/1 fell/VBD/ROOT/1 on/IN/case/3 Vexo/NNP/obl/1/LOC ./././1"
    assert on_page(*page, place, name="Vexo", address=address).country == country


@pytest.mark.parametrize(("noun", "country"), [("ambassador", None), ("minister", "KEN")])
def test_an_ambassador_is_not_of_the_country_of_the_text(noun: str, country: str | None) -> None:
    doc = scene(*[KENYA] * 4, f"The/DT/det/1 {noun}/NN/nsubj/2 left/VBD/ROOT/2 ./././2")
    assert named(doc, noun).country == country


def test_an_ambassador_to_another_country_is_of_that_of_the_outlet() -> None:
    office = (
        "Moss/NNP/nsubj/7/PERSON ,/,/punct/3 the/DT/det/3 ambassador/NN/appos/0 to/IN/case/5 Norway/NNP/nmod/3/LOC "
        ",/,/punct/3 left/VBD/ROOT/7 ./././7"
    )
    assert on_page(office, name="Moss", address="https://vexo.co.ke/1").country == "KEN"
    assert on_page(office, name="Moss").country is None


@pytest.mark.parametrize(("noun", "country"), [("villagers", "KEN"), ("pilgrims", None)])
def test_villagers_are_of_where_the_page_is_set(noun: str, country: str | None) -> None:
    page = [NORWAY, CHAD, f"Ten/CD/nummod/1 {noun}/NNS/nsubj/2 left/VBD/ROOT/2 ./././2"]
    assert on_page(*page, name=noun, dateline="NAIROBI -").country == country


def test_forces_are_of_the_country_of_their_paragraph() -> None:
    troops = "Norway/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 as/IN/mark/4 soldiers/NNS/nsubj/4 left/VBD/advcl/1 ./././1"
    assert named(scene(CHAD, troops), "soldiers").country == "NOR"


def test_people_of_no_sector_are_of_it_on_a_page_firmly_about_one() -> None:
    sources = "Ten/CD/nummod/1 sources/NNS/nsubj/2 say/VBP/ROOT/2"
    assert named(scene(*[KENYA] * 4, sources), "sources").country == "KEN"


@pytest.mark.parametrize(("called", "country"), [("American", "USA"), ("Norwegian", "NOR")])
def test_a_party_that_many_have_is_that_of_the_best_known_where_the_text_speaks_of_it(
    called: str, country: str
) -> None:
    doc = scene(
        *[f"{called}/JJ/amod/1 voters/NNS/nsubj/2 left/VBD/ROOT/2 ./././2"] * 4,
        "The/DT/det/2 Republican/NNP/compound/2/ORG Party/NNP/nsubj/3/ORG+ left/VBD/ROOT/3 ./././3",
    )
    assert named(doc, "Republican Party").country == country


def test_the_chairman_of_a_common_body_is_of_the_country_of_the_text() -> None:
    doc = scene(
        *[NORWAY] * 4,
        "Moss/NNP/nsubj/8/PERSON ,/,/punct/3 a/DT/det/3 judge/NN/appos/0 of/IN/case/7 the/DT/det/7 "
        "Supreme/NNP/compound/7/ORG Court/NNP/nmod/3/ORG+ left/VBD/ROOT/8 ./././8",
    )
    assert named(doc, "Moss").country == "NOR"


def test_a_daily_called_like_a_famous_one_is_of_the_country_before_it() -> None:
    doc = scene("The/DT/det/3 Ugandan/JJ/amod/3 tabloid/NN/compound/3 Haaretz/NNP/nsubj/4/ORG fell/VBD/ROOT/4 ./././4")
    assert named(doc, "Haaretz").country == "UGA"


def test_a_board_of_a_body_of_the_world_is_of_the_world() -> None:
    doc = scene(
        *[KENYA] * 4,
        "The/DT/det/1 FIFA/NNP/nmod:poss/5/ORG 's/POS/case/1 Vexo/NNP/compound/5/ORG Penalty/NNP/compound/5/ORG+ "
        "Panel/NNP/nsubj/6/ORG+ sat/VBD/ROOT/6 ./././6",
    )
    assert named(doc, "Vexo Penalty Panel").country == "NGO"


@pytest.mark.parametrize(("adjective", "country"), [("African", None), ("tired", "KEN")])
def test_african_officials_are_of_no_one_country(adjective: str, country: str | None) -> None:
    officials = f"{adjective}/JJ/amod/1 officials/NNS/nsubj/2 left/VBD/ROOT/2 ./././2"
    assert named(scene(*[KENYA] * 4, officials), f"{adjective} officials").country == country


def test_a_counterpart_has_the_sector_of_whose_counterpart_it_is() -> None:
    doc = scene(
        "Mayor/NNP/nmod:desc/1 Dahl/NNP/nsubj/2/PERSON met/VBD/ROOT/2 his/PRP$/nmod:poss/5 Kenyan/JJ/amod/5 "
        "counterpart/NN/obj/2 ,/,/punct/7 Ann/NNP/appos/5/PERSON Moss/NNP/flat/7/PERSON+ ././punct/2"
    )
    assert (named(doc, "Ann Moss").country, named(doc, "Ann Moss").sector) == ("KEN", "GOV")


def test_a_counterpart_without_a_name_has_it_too() -> None:
    doc = scene(
        "Mayor/NNP/nmod:desc/1 Dahl/NNP/nsubj/2/PERSON met/VBD/ROOT/2 his/PRP$/nmod:poss/5 Kenyan/JJ/amod/5 "
        "counterpart/NN/obj/2 ././punct/2"
    )
    assert (named(doc, "Kenyan counterpart").country, named(doc, "Kenyan counterpart").sector) == ("KEN", "GOV")
