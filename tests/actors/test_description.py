"""Titles, countries and sectors from the words around a name."""

import pytest

from onrecord.records import Actor
from tests.actors.scenes import cast, named, scene, words

MINISTER = (
    "Kenyan/JJ/amod/2 Foreign/JJ/amod/2 Minister/NN/nmod:desc/3 Ann/NNP/nsubj/5/PERSON Moss/NNP/flat/3/PERSON+ "
    "left/VBD/ROOT/5 ./././5"
)
SPOKESMAN = (
    "Ole/NNP/nsubj/8/PERSON Berg/NNP/flat/0/PERSON+ ,/,/punct/6 the/DT/det/6 Kremlin/NNP/nmod:poss/6/ORG 's/POS/case/4 "
    "spokesman/NN/appos/0 ,/,/punct/6 left/VBD/ROOT/8 ./././8"
)
PREDICATE = (
    "Ole/NNP/nsubj/5/PERSON Berg/NNP/flat/0/PERSON+ is/AUX/cop/5 the/DT/det/5 police/NN/compound/5 chief/NN/ROOT/5 "
    "of/IN/case/7 Nairobi/NNP/nmod/5/LOC ./././5"
)


def facts(actor: Actor) -> tuple[str | None, str | None, str | None]:
    return actor.title, actor.country, actor.sector


@pytest.mark.parametrize(
    ("sentence", "name", "wanted"),
    [
        (MINISTER, "Ann Moss", ("Kenyan Foreign Minister", "KEN", "GOV")),
        (SPOKESMAN, "Ole Berg", ("Kremlin's spokesman", "RUS", "GOV")),
        (PREDICATE, "Ole Berg", ("police chief of Nairobi", "KEN", "COP")),
    ],
)
def test_office(sentence: str, name: str, wanted: tuple[str, str, str]) -> None:
    assert facts(named(scene(sentence), name)) == wanted


def test_courtesy_is_no_office() -> None:
    doc = scene("Mr./NNP/nmod:desc/1 Berg/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2")
    assert facts(named(doc, "Berg")) == (None, None, None)


def test_a_neighbour_is_no_apposition() -> None:
    doc = scene(
        "President/NN/nmod:desc/1 Ann/NNP/nsubj/8/PERSON Moss/NNP/flat/1/PERSON+ ,/,/punct/5 Minister/NN/nmod:desc/5 "
        "Ole/NNP/appos/1/PERSON Berg/NNP/flat/5/PERSON+ ,/,/punct/8 met/VBD/ROOT/8 ./././8"
    )
    assert named(doc, "Ann Moss").title == "President"
    assert named(doc, "Ole Berg").title == "Minister"


def test_an_office_takes_the_country_of_the_page() -> None:
    doc = scene(
        *["Kenya/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 3,
        "President/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2",
    )
    assert facts(named(doc, "Moss")) == ("President", "KEN", "GOV")


def test_but_not_that_of_another_holder() -> None:
    doc = scene(
        *["Kenya/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 6,
        *["Chad/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 3,
        "Kenyan/JJ/amod/1 President/NN/nmod:desc/2 Berg/NNP/nsubj/5/PERSON and/CC/cc/4 all/DT/conj/2 met/VBD/ROOT/5",
        "President/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2",
    )
    assert named(doc, "Berg").country == "KEN"
    assert named(doc, "Moss").country == "TCD"


def test_without_a_country_there_is_none() -> None:
    doc = scene("President/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2")
    assert facts(named(doc, "Moss")) == ("President", None, "GOV")


@pytest.mark.parametrize(
    ("clause", "sector"),
    [
        ("Kenya/NNP/nsubj/1/LOC expelled/VBD/ROOT/1 envoys/NNS/obj/1 ./././1", "GOV"),
        ("They/PRP/nsubj/1 tell/VBP/ROOT/1 Kenya/NNP/obj/1/LOC ./././1", "GOV"),
        ("Kenya/NNP/nsubj:pass/2/LOC was/AUX/aux:pass/2 warn/VBN/ROOT/2 ./././2", "GOV"),
        ("They/PRP/nsubj/1 toured/VBD/ROOT/1 Kenya/NNP/obj/1/LOC ./././1", None),
        ("Kenya/NNP/nsubj/1/LOC have/VBP/ROOT/1 ports/NNS/obj/1 ./././1", None),
    ],
)
def test_a_country_is_one_place_and_its_government_where_it_acts(clause: str, sector: str | None) -> None:
    doc = scene("They/PRP/nsubj/1 left/VBD/ROOT/1 Kenya/NNP/obl/1/LOC ./././1", clause)
    actor = named(doc, "Kenya")
    assert (actor.kind, actor.country, actor.sector) == ("place", "KEN", sector)
    assert words(doc, actor) == ["Kenya", "Kenya"]


def test_a_capital_that_acts_is_a_government_beside_the_town() -> None:
    doc = scene(
        "Nairobi/NNP/nsubj/1/LOC expelled/VBD/ROOT/1 envoys/NNS/obj/1 ./././1",
        "They/PRP/nsubj/1 left/VBD/ROOT/1 Nairobi/NNP/obl/1/LOC ./././1",
    )
    found = [(actor.kind, actor.country, actor.sector) for actor in cast(doc).actors if actor.name == "Nairobi"]
    assert found == [("government", "KEN", "GOV"), ("place", "KEN", None)]


@pytest.mark.parametrize(
    ("name", "kind", "country", "sector"),
    [("Kremlin", "government", "RUS", "GOV"), ("NATO", "organization", "IGO", "MIL")],
)
def test_bodies(name: str, kind: str, country: str, sector: str) -> None:
    actor = named(scene(f"The/DT/det/1 {name}/NNP/nsubj/2/ORG agreed/VBD/ROOT/2 ./././2"), name)
    assert (actor.kind, actor.country, actor.sector) == (kind, country, sector)


def test_the_embassy_is_of_the_country_that_sent_it() -> None:
    doc = scene(
        "Kenya/NNP/nmod:poss/3/LOC 's/POS/case/0 Chadian/NNP/compound/3/ORG Embassy/NNP/nsubj/4/ORG+ closed/VBD/ROOT/4"
    )
    assert named(doc, "Chadian Embassy").country == "TCD"


def court(*countries: str) -> str | None:
    """The country of a court that most countries have, in a text that names these."""
    places = [f"{country}/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1" for country in countries]
    doc = scene(*places, "The/DT/det/2 Supreme/NNP/compound/2/ORG Court/NNP/nsubj/3/ORG+ agreed/VBD/ROOT/3 ./././3")
    return named(doc, "Supreme Court").country


def test_a_court_is_of_the_country_of_the_page() -> None:
    assert court("Kenya", "Kenya", "Kenya") == "KEN"
    assert court("Kenya") == "KEN"
    assert court("Kenya", "Chad") is None


def test_headline_capitals_are_no_name_if_there_is_a_better_one() -> None:
    doc = scene(
        "OLE/NNP/nsubj/2/PERSON BERG/NNP/flat/0/PERSON+ RESIGNS/VBZ/ROOT/2",
        "Ole/NNP/nsubj/2/PERSON Berg/NNP/flat/0/PERSON+ resigned/VBD/ROOT/2 ./././2",
    )
    assert [actor.name for actor in cast(doc).actors] == ["Ole Berg"]


def test_a_rival_is_of_the_same_country_and_of_no_sector() -> None:
    doc = scene(
        "Kenyan/JJ/amod/1 President/NN/nmod:desc/2 Berg/NNP/nsubj/3/PERSON met/VBD/ROOT/3 rival/NN/nmod:desc/5 "
        "Moss/NNP/obj/3/PERSON ./././3"
    )
    assert facts(named(doc, "Moss"))[1:] == ("KEN", None)


def test_the_president_of_a_company_is_no_statesman() -> None:
    doc = scene("Vexo/NNP/compound/1/ORG president/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    assert facts(named(doc, "Moss")) == ("Vexo president", None, None)


@pytest.mark.parametrize(("name", "kind"), [("Government of Kenya", "government"), ("Times of Kenya", "organization")])
def test_what_is_of_a_country(name: str, kind: str) -> None:
    first, _, country = name.split()
    doc = scene(f"{first}/NNP/nsubj/3/ORG of/IN/case/2/ORG+ {country}/NNP/nmod/0/ORG+ agreed/VBD/ROOT/3 ./././3")
    actor = named(doc, name)
    assert (actor.kind, actor.country) == (kind, "KEN")


def test_police_are_of_the_country_of_the_only_other_force() -> None:
    doc = scene(
        *["Chad/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 9,
        "Kenyan/JJ/amod/1 police/NN/nsubj/2 agreed/VBD/ROOT/2 ./././2",
        "Police/NN/nsubj/1 left/VBD/ROOT/1 ./././1",
    )
    assert named(doc, "Police").country == "KEN"


def test_the_last_prime_minister_holds_no_office() -> None:
    doc = scene(
        *["Kenya/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1"] * 3,
        "The/DT/det/3 slain/JJ/amod/3 Kenyan/JJ/amod/3 President/NN/nmod:desc/4 Berg/NNP/nsubj/5/PERSON led/VBD/ROOT/5",
        "President/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2",
    )
    assert facts(named(doc, "Moss")) == ("President", "KEN", "GOV")


def test_of_two_bodies_of_one_name_the_country_of_the_page_tells_which() -> None:
    press = "PTI/NNP/nsubj/1/ORG agreed/VBD/ROOT/1 ./././1"
    assert facts(named(scene(press), "PTI")) == (None, "PAK", "PTY")
    assert facts(named(scene("India/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1", press), "PTI")) == (None, "IND", "JRN")


def test_a_web_address_is_no_office() -> None:
    doc = scene("www.salt.example/NN/dep/2 Minister/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    assert named(doc, "Moss").title == "Minister"


def test_an_office_before_a_comma_is_no_actor_of_its_own() -> None:
    doc = scene(
        "Moss/NNP/nsubj/1/PERSON beat/VBD/ROOT/1 the/DT/det/3 mayor/NN/obj/1 ,/,/punct/5 Ole/NNP/vocative/1/PERSON "
        "Berg/NNP/flat/5/PERSON+ ,/,/punct/1 again/RB/advmod/1 ./././1"
    )
    assert [(actor.name, actor.title) for actor in cast(doc).actors] == [("Moss", None), ("Ole Berg", "mayor")]


def test_a_row_of_people_is_no_apposition() -> None:
    doc = scene(
        "Moss/NNP/nsubj/1/PERSON met/VBD/ROOT/1 the/DT/det/3 mayor/NN/obj/1 ,/,/punct/5 Berg/NNP/conj/3/PERSON "
        ",/,/punct/8 and/CC/cc/8 Dahl/NNP/conj/3/PERSON ./././1"
    )
    assert [actor.name for actor in cast(doc).actors] == ["Moss", "mayor", "Berg", "Dahl"]


def test_two_offices_before_a_name_are_both_those_of_who_is_named() -> None:
    doc = scene(
        "Finance/NN/compound/1 minister/NN/nmod:desc/5 and/CC/cc/4 council/NN/compound/4 member/NN/conj/1 "
        "Moss/NNP/nsubj/6/PERSON left/VBD/ROOT/6 ./././6"
    )
    assert [actor.name for actor in cast(doc).actors] == ["Moss"]
    assert facts(named(doc, "Moss")) == ("Finance minister", None, "GOV")


@pytest.mark.parametrize(
    "sentence",
    [
        "Moss/NNP/nsubj/1/PERSON served/VBD/ROOT/1 as/IN/case/3 mayor/NN/obl/1 ./././1",
        "Moss/NNP/nsubj/1/PERSON became/VBD/ROOT/1 mayor/NN/obj/1 ./././1",
        "Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 and/CC/cc/5 was/AUX/cop/5 a/DT/det/5 mayor/NN/conj/1 ./././1",
        "Moss/NNP/nsubj/6/PERSON ,/,/punct/4 who/WP/nsubj/4 was/AUX/cop/4 mayor/NN/acl:relcl/0 ,/,/punct/0 "
        "left/VBD/ROOT/6 ./././6",
    ],
)
def test_what_somebody_is_said_to_be_is_nobody_else(sentence: str) -> None:
    (moss,) = cast(scene(sentence)).actors
    assert facts(moss) == ("mayor", None, "GOV")


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Man/NNP/compound/2/ORG Wah/NNP/compound/2/ORG+ Holdings/NNP/nsubj/3/ORG+ fell/VBD/ROOT/3 ./././3", "BUS"),
        ("Army/NNP/compound/1/ORG Group/NNP/nsubj/2/ORG+ fell/VBD/ROOT/2 ./././2", "MIL"),
    ],
)
def test_the_sector_of_a_firm_by_the_end_of_its_name(name: str, sector: str) -> None:
    (actor,) = cast(scene(name)).actors
    assert actor.sector == sector


def test_the_noun_beside_a_body_tells_its_sector() -> None:
    doc = scene(
        "The/DT/det/1 newspaper/NN/compound/2 Vexo/NNP/nsubj/3/ORG closed/VBD/ROOT/3 ./././3 || "
        "The/DT/det/1 newspaper/NN/nsubj/2 lost/VBD/ROOT/2 ./././2"
    )
    (vexo,) = cast(doc).actors
    assert (vexo.sector, words(doc, vexo)) == ("JRN", ["Vexo", "newspaper"])


def test_an_office_behind_a_comma_is_no_actor_of_its_own() -> None:
    doc = scene(
        "Ann/NNP/nsubj/6/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 deputy/JJ/amod/4 mayor/NN/obl/6 ,/,/punct/6 "
        "left/VBD/ROOT/6 ./././6"
    )
    (moss,) = cast(doc).actors
    assert facts(moss) == ("deputy mayor", None, "GOV")


def test_of_a_long_row_of_offices_each_counts() -> None:
    long = " ".join(["Salt/NNP/compound/18"] * 12)
    doc = scene(
        "Ole/NNP/nsubj/19/PERSON Berg/NNP/flat/0/PERSON+ ,/,/punct/4 a/DT/det/4 mayor/NN/appos/0 and/CC/cc/17 "
        f"{long} lawmaker/NN/conj/4 left/VBD/ROOT/19 ./././19"
    )
    berg = named(doc, "Ole Berg")
    assert facts(berg) == ("mayor", None, "GOV")


@pytest.mark.parametrize(("office", "sector"), [("operating", "BUS"), ("technology", "BUS"), ("loan", "BUS")])
def test_officers_of_firms(office: str, sector: str) -> None:
    doc = scene(f"{office}/NN/compound/1 officer/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    assert named(doc, "Moss").sector == sector


def test_the_brother_of_somebody_is_nobody_else() -> None:
    doc = scene(
        "Dahl/NNP/nmod:poss/2/PERSON ’s/POS/case/0 brother/NN/nsubj/7 ,/,/punct/2 Ole/NNP/appos/2/PERSON "
        "Berg/NNP/flat/4/PERSON+ ,/,/punct/2 left/VBD/ROOT/7 ./././7"
    )
    assert [actor.name for actor in cast(doc).actors] == ["Dahl", "Ole Berg"]


def test_a_noun_before_another_name_is_the_title_of_that_one() -> None:
    doc = scene("Moss/NNP/nsubj/4/PERSON and/CC/cc/3 mayor/NN/appos/0 Berg/NNP/conj/0/PERSON left/VBD/ROOT/4 ./././4")
    assert [actor.title for actor in cast(doc).actors] == [None, "mayor"]


def test_offices_that_the_parser_put_in_a_row_with_the_name() -> None:
    doc = scene(
        "Moss/NNP/nsubj/7/PERSON ,/,/punct/3 deputy/NN/compound/3 premier/NN/appos/0 and/CC/cc/5 mayor/NN/conj/0 "
        ",/,/punct/0 left/VBD/ROOT/7 ./././7"
    )
    (moss,) = cast(doc).actors
    assert facts(moss) == ("deputy premier", None, "GOV")


@pytest.mark.parametrize(
    ("noun", "title"), [("ceremony", "Kenyan President"), ("Minister", "Minister of Kenyan Trade")]
)
def test_an_office_begins_behind_the_of_of_something_else(noun: str, title: str) -> None:
    last = title.split()[-1]
    doc = scene(
        f"{noun}/NN/nmod:desc/4 of/IN/case/3 Kenyan/JJ/amod/3 {last}/NN/nmod/0 Moss/NNP/nsubj/5/PERSON left/VBD/ROOT/5"
    )
    assert named(doc, "Moss").title == title


def test_a_noun_that_was_taken_for_an_adjective_is_an_office() -> None:
    doc = scene("police/NN/compound/2 official/JJ/amod/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    assert facts(named(doc, "Moss")) == ("police official", None, "COP")


@pytest.mark.parametrize(
    ("name", "kind", "sector"),
    [
        ("Army Trading Ltd", "organization", "BUS"),
        ("Vexo Broadcasting Ltd", "organization", "JRN"),
        ("Vexo Times", "organization", "JRN"),
        ("National Salt Panel", "organization", None),
        ("National Football Association", "organization", "SOC"),
        ("World Athletics Council", "organization", "SOC"),
    ],
)
def test_what_the_words_of_a_name_tell(name: str, kind: str, sector: str | None) -> None:
    first, second, *rest = name.split()
    third = f"{rest[0]}/NNP/nsubj/3/ORG+ " if rest else ""
    head = 1 + len(rest)
    doc = scene(
        f"{first}/NNP/compound/{head}/ORG {second}/NNP/{'compound' if rest else 'nsubj'}/{head if rest else 2}/ORG+ "
        f"{third}agreed/VBD/ROOT/{head + 1} ./././{head + 1}"
    )
    (actor,) = cast(doc).actors
    assert (actor.kind, actor.sector) == (kind, sector)


def test_a_general_who_is_minister_is_a_minister() -> None:
    doc = scene(
        "General/NNP/nmod:desc/1 Moss/NNP/nsubj/5/PERSON ,/,/punct/4 the/DT/det/4 minister/NN/appos/1 left/VBD/ROOT/5"
    )
    assert named(doc, "Moss").sector == "GOV"


@pytest.mark.parametrize(("land", "country"), [("Spain", "ESP"), ("Venezuela", "VEN")])
def test_of_two_towns_of_one_name_that_of_the_country_which_is_named(land: str, country: str) -> None:
    doc = scene(
        f"{land}/NNP/nsubj/1/LOC waits/VBZ/ROOT/1 ./././1",
        "They/PRP/nsubj/1 left/VBD/ROOT/1 Valencia/NNP/obj/1/LOC ./././1",
    )
    assert named(doc, "Valencia").country == country


@pytest.mark.parametrize("bracket", ["( Rtd . )", "( Retd. )"])
def test_a_bracket_before_a_rank_ends_no_office(bracket: str) -> None:
    inside = bracket.split()
    moss = len(inside) + 2
    cells = " ".join(f"{word}/{'NNP' if word[0].isalpha() else '.'}/dep/{moss}" for word in inside)
    doc = scene(
        f"Minister/NNP/compound/{moss} {cells} General/NNP/compound/{moss} Moss/NNP/nsubj/{moss + 1}/PERSON "
        f"left/VBD/ROOT/{moss + 1} ./././{moss + 1}",
    )
    assert named(doc, "Moss").title == f"Minister {''.join(inside)} General"


@pytest.mark.parametrize("noun", ["father", "man"])
def test_a_father_and_a_man_are_no_titles(noun: str) -> None:
    doc = scene(f"The/DT/det/2 late/JJ/amod/2 {noun}/NN/compound/3 Moss/NNP/nsubj/4/PERSON left/VBD/ROOT/4 ./././4")
    assert named(doc, "Moss").title is None


def test_a_spokesman_for_the_cabinet_is_that_and_no_cabinet() -> None:
    doc = scene(
        "Spokesman/NN/nmod:desc/4 for/IN/case/3 the/DT/det/3 Cabinet/NNP/nmod/0 Ole/NNP/nsubj/6/PERSON "
        "Berg/NNP/flat/4/PERSON+ left/VBD/ROOT/6 ./././6"
    )
    assert named(doc, "Ole Berg").title == "Spokesman for the Cabinet"


def test_an_office_taken_for_an_adjective_is_one() -> None:
    doc = scene("FBI/NNP/compound/2/ORG Chief/JJ/compound/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    assert named(doc, "Moss").title == "FBI Chief"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("chairman/NN/compound/2 Prof/NNP/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3", "chairman"),
        ("Prof/NNP/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2", "Prof"),
    ],
)
def test_a_degree_is_a_title_only_where_there_is_no_other(words: str, title: str) -> None:
    assert named(scene(words), "Moss").title == title


def test_whose_name_is_given_is_described_by_the_noun() -> None:
    doc = scene(
        "The/DT/det/1 officer/NN/nsubj/4 surnamed/VBN/acl/1 Liu/NNP/xcomp/2/PERSON left/VBD/ROOT/4 ./././4",
    )
    liu = named(doc, "Liu")
    assert (liu.title, liu.sector) == ("officer", "COP")


def test_a_rank_behind_the_word_police_is_one_of_the_police() -> None:
    doc = scene("police/NN/compound/1 Captain/NNP/compound/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3")
    assert named(doc, "Moss").sector == "COP"


@pytest.mark.parametrize(
    ("joint", "title"),
    [
        ("Trade/NN/compound/3 and/CC/cc/2 Industry/NNP/conj/0", "Trade and Industry Minister"),
        ("Moss/NNP/compound/3/PERSON and/CC/cc/2 Industry/NNP/conj/0", "Industry Minister"),
        ("Mayor/NN/compound/3 and/CC/cc/2 Industry/NNP/conj/0", "Industry Minister"),
        ("Kenya/NNP/compound/3/LOC and/CC/cc/2 Industry/NNP/conj/0", "Industry Minister"),
    ],
)
def test_one_office_may_be_for_two_things(joint: str, title: str) -> None:
    doc = scene(f"{joint} Minister/NNP/nmod:desc/4 Berg/NNP/nsubj/5/PERSON left/VBD/ROOT/5 ././punct/5")
    assert named(doc, "Berg").title == title


def test_a_noun_of_another_phrase_is_no_part_of_the_office() -> None:
    doc = scene(
        "It/PRP/nsubj/3 is/AUX/cop/3 an/DT/det/3 issue/NN/ROOT/3 Prime/NNP/amod/5 Minister/NNP/nmod:desc/6 Moss/NNP/nsubj/7/PERSON "
        "raised/VBD/acl:relcl/3 ././punct/3"
    )
    assert named(doc, "Moss").title == "Prime Minister"


def test_several_prepositions_may_tie_an_office_to_a_name() -> None:
    doc = scene(
        "Envoy/NN/nsubj/8 to/IN/case/3 the/DT/det/3 Republic/NNP/nmod/0/LOC of/IN/case/5/LOC+ Kenya/NNP/nmod/3/LOC+ "
        "Ann/NNP/flat/5/PERSON Moss/NNP/flat/6/PERSON+ left/VBD/ROOT/8 ././punct/8"
    )
    assert facts(named(doc, "Ann Moss")) == ("Envoy to the Republic of Kenya", None, "GOV")


def test_a_participle_before_a_noun_does_not_end_an_office() -> None:
    doc = scene(
        "Moss/NNP/nsubj/11/PERSON ,/,/punct/3 a/DT/det/3 spokeswoman/NN/appos/0 for/IN/case/9 Kenya/NNP/nmod:poss/9/LOC "
        "'s/POS/case/5 governing/VBG/amod/9 Salt/NNP/compound/9/ORG Party/NNP/nmod/3/ORG+ ,/,/punct/11 left/VBD/ROOT/11"
    )
    assert facts(named(doc, "Moss")) == ("spokeswoman for Kenya's governing Salt Party", "KEN", "PTY")


def test_a_clause_is_no_office() -> None:
    doc = scene(
        "Moss/NNP/nsubj/2/PERSON ,/,/punct/2 left/VBD/ROOT/2 ,/,/punct/2 first/RB/advmod/6 was/AUX/cop/6 singer/NN/appos/0 ././punct/2"
    )
    assert named(doc, "Moss").title is None


@pytest.mark.parametrize(("dash", "title"), [("–", "historian"), ("-", "festival-historian")])
def test_a_dash_between_spaces_parts_two_phrases(dash: str, title: str) -> None:
    doc = scene(
        f"At/IN/case/2 a/DT/det/2 festival/NN/obl/6 {dash}/HYPH/punct/4 historian/NN/nmod:desc/5 Moss/NNP/nsubj/6/PERSON left/VBD/ROOT/6"
    )
    assert named(doc, "Moss").title == title


def test_of_two_trades_before_a_name_both_are_said() -> None:
    doc = scene(
        "Lawyer/NN/nsubj/5 and/CC/cc/2 senator/NN/conj/0 Ann/NNP/flat/0/PERSON Moss/NNP/flat/3/PERSON+ left/VBD/ROOT/5 ././punct/5"
    )
    assert [actor.name for actor in cast(doc).actors] == ["Ann Moss"]
    assert named(doc, "Ann Moss").sector == "LEG"


def test_a_witness_is_no_office() -> None:
    doc = scene("Witness/NN/nmod:desc/1 Moss/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ././punct/2")
    assert facts(named(doc, "Moss")) == (None, None, "CVL")


@pytest.mark.parametrize(("comma", "title"), [(",/,/punct/6", "chief of the police"), ("so/RB/advmod/6", None)])
def test_who_is_surnamed_behind_a_comma(comma: str, title: str | None) -> None:
    doc = scene(
        f"The/DT/det/1 chief/NN/nsubj/8 of/IN/case/4 the/DT/det/4 police/NN/nmod/1 {comma} surnamed/VBN/acl/1 Moss/NNP/obj/6/PERSON "
        "left/VBD/ROOT/8 ././punct/8"
    )
    assert named(doc, "Moss").title == title


def test_an_office_of_two_things_may_stand_before_of() -> None:
    doc = scene(
        "Minister/NN/nmod:desc/5 of/IN/case/2 Trade/NNP/nmod/0 and/CC/cc/4 Industry/NNP/conj/2 Moss/NNP/nsubj/6/PERSON left/VBD/ROOT/6"
    )
    assert named(doc, "Moss").title == "Minister of Trade and Industry"


def test_a_paper_beside_a_name_is_no_office() -> None:
    doc = scene(
        "They/PRP/nsubj/1 told/VBD/ROOT/1 The/DT/det/4 Vexo/NNP/compound/4/ORG Times/NNP/obj/1/ORG+ Moss/NNP/appos/4/PERSON "
        ",/,/punct/7 professor/NN/appos/5 ,/,/punct/5 left/VBD/ccomp/1 ././punct/1"
    )
    assert named(doc, "Moss").sector == "EDU"


@pytest.mark.parametrize(("noun", "sector"), [("writer/NN/conj/7", "EDU"), ("well/RB/advmod/9", "EDU")])
def test_a_second_office_that_hangs_on_a_word_of_the_first(noun: str, sector: str) -> None:
    doc = scene(
        "Ann/NNP/nsubj/11/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 a/DT/det/4 teacher/NN/appos/0 at/IN/case/7 "
        f"Vexo/NNP/compound/7/ORG School/NNP/nmod/4/ORG+ and/CC/cc/10 a/DT/det/10 {noun} left/VBD/ROOT/11 ././punct/11"
    )
    assert [(a.name, a.sector) for a in cast(doc).actors] == [("Ann Moss", sector), ("Vexo School", "EDU")]


def test_former_goes_for_both_of_two_offices() -> None:
    doc = scene(
        "Ann/NNP/nsubj/8/PERSON Moss/NNP/conj/8/PERSON+ ,/,/punct/5 a/DT/det/5 former/JJ/amod/5 minister/NN/appos/0 "
        "and/CC/cc/7 mayor/NN/conj/5 left/VBD/ROOT/8 ././punct/8"
    )
    assert [(actor.name, actor.sector) for actor in cast(doc).actors] == [("Ann Moss", "ELI")]


def test_kin_behind_a_trade_is_somebody_else() -> None:
    doc = scene(
        "Ann/NNP/nsubj/11/PERSON Moss/NNP/flat/0/PERSON+ ,/,/punct/4 a/DT/det/4 lawyer/NN/appos/0 for/IN/case/6 "
        "miners/NNS/nmod/4 and/CC/cc/9 her/PRP$/nmod:poss/9 brother/NN/conj/4 ,/,/punct/11 left/VBD/ROOT/11 ././punct/11"
    )
    assert named(doc, "Ann Moss").title == "lawyer for miners"


@pytest.mark.parametrize(("word", "title", "sector"), [("Ousted", "Ousted Mayor", "ELI"), ("Praised", "Mayor", "GOV")])
def test_what_says_that_an_office_is_over_may_be_read_as_a_verb(word: str, title: str, sector: str) -> None:
    doc = scene(
        f"{word}/VBN/amod/1 Mayor/NNP/nmod:desc/2 Ann/NNP/nsubj/4/PERSON Moss/NNP/flat/2/PERSON+ left/VBD/ROOT/4 ././punct/4"
    )
    assert (named(doc, "Ann Moss").title, named(doc, "Ann Moss").sector) == (title, sector)


def test_an_apposition_may_hang_on_any_word_of_a_name() -> None:
    doc = scene(
        "W./NNP/nsubj/8/PERSON Ann/NNP/flat/0/PERSON+ Moss/NNP/flat/0/PERSON+ ,/,/punct/0 a/DT/det/6 salt/NN/compound/6 "
        "minister/NN/appos/2 ,/,/punct/0 left/VBD/ROOT/8 ././punct/8"
    )
    assert [(actor.title, actor.sector) for actor in cast(doc).actors] == [("salt minister", "GOV")]


def test_an_office_in_a_row_with_the_name_may_be_known_by_the_table_of_sectors() -> None:
    doc = scene(
        "We/PRP/nsubj/1 met/VBD/ROOT/1 Ann/NNP/obj/1/PERSON Moss/NNP/flat/2/PERSON+ ,/,/punct/5 dean/NN/conj/2 "
        "of/IN/case/7 law/NN/nmod/5 ././punct/1"
    )
    assert [(actor.title, actor.sector) for actor in cast(doc).actors if actor.name == "Ann Moss"] == [
        ("dean of law", "EDU")
    ]


def test_of_a_row_of_names_an_office_is_of_the_one_before_it() -> None:
    doc = scene(
        "We/PRP/nsubj/1 met/VBD/ROOT/1 Ann/NNP/obj/1/PERSON Moss/NNP/flat/2/PERSON+ ,/,/punct/5 mayor/NN/appos/2 ,/,/punct/7 "
        "Dahl/NNP/conj/2/PERSON ,/,/punct/10 a/DT/det/10 judge/NN/conj/2 ,/,/punct/13 and/CC/cc/13 Vega/NNP/conj/2/PERSON "
        "././punct/1"
    )
    people = [(actor.name, actor.title) for actor in cast(doc).actors]
    assert people == [("Ann Moss", "mayor"), ("Dahl", "judge"), ("Vega", None)]
