"""Descriptions that act, and those that refer back."""

import pytest

from tests.actors.scenes import cast, named, scene, words

MOSS = "Minister/NN/nmod:desc/1 Ann/NNP/nsubj/3/PERSON Moss/NNP/flat/1/PERSON+ left/VBD/ROOT/3 ./././3"
BERG = "Minister/NN/nmod:desc/1 Ole/NNP/nsubj/3/PERSON Berg/NNP/flat/1/PERSON+ left/VBD/ROOT/3 ./././3"
THE = "The/DT/det/1 minister/NN/nsubj/2 resigned/VBD/ROOT/2 ./././2"


@pytest.mark.parametrize(
    ("phrase", "name", "kind", "country", "sector"),
    [
        ("Kenyan/JJ/amod/1 officials/NNS/nsubj/2 agreed/VBD/ROOT/2", "Kenyan officials", "group", "KEN", "GOV"),
        ("The/DT/det/1 rebels/NNS/nsubj/2 agreed/VBD/ROOT/2", "rebels", "group", None, "REB"),
        ("Police/NN/nsubj/1 agreed/VBD/ROOT/1", "Police", "group", None, "COP"),
        ("A/DT/det/2 senior/JJ/amod/2 official/NN/nsubj/3 agreed/VBD/ROOT/3", "senior official", "person", None, "GOV"),
    ],
)
def test_who_acts(phrase: str, name: str, kind: str, country: str | None, sector: str) -> None:
    actor = named(scene(phrase), name)
    assert (actor.kind, actor.country, actor.sector) == (kind, country, sector)


def test_sources_are_somebody_where_they_tell_something() -> None:
    said = "Kenyan/JJ/amod/1 sources/NNS/nsubj/2 say/VBP/ROOT/2"
    actor = named(scene(said), "Kenyan sources")
    assert (actor.kind, actor.country) == ("group", "KEN")
    assert not cast(scene("Kenyan/JJ/amod/1 sources/NNS/nsubj/2 dried/VBD/ROOT/2")).actors


def test_whom_a_page_goes_by_acts() -> None:
    by = "According/VBG/case/3 to/TO/fixed/0 the/DT/det/3 ministry/NN/obl/6 ,/,/punct/3 it/PRP/nsubj/6 left/VBD/ROOT/6"
    assert named(scene(by), "ministry").sector == "GOV"
    assert not cast(scene(by.replace("According/VBG/case/3 to/TO/fixed/0", "Near/IN/case/3 to/TO/fixed/0"))).actors


def test_the_same_words_are_one_group() -> None:
    officials = "Kenyan/JJ/amod/1 officials/NNS/nsubj/2 agreed/VBD/ROOT/2 ./././2"
    [actor] = cast(scene(officials, officials)).actors
    assert len(actor.mentions) == 2


def test_each_a_is_somebody_else() -> None:
    official = "An/DT/det/1 official/NN/nsubj/2 agreed/VBD/ROOT/2 ./././2"
    assert len(cast(scene(official, official)).actors) == 2


def test_the_goes_to_the_last_a() -> None:
    doc = scene(
        "An/DT/det/1 official/NN/nsubj/2 agreed/VBD/ROOT/2 ./././2",
        "The/DT/det/1 official/NN/nsubj/2 left/VBD/ROOT/2 ./././2",
    )
    [actor] = cast(doc).actors
    assert words(doc, actor) == ["official", "official"]


def test_the_minister_is_the_one_that_was_named() -> None:
    doc = scene(MOSS, THE)
    assert words(doc, named(doc, "Ann Moss")) == ["Ann Moss", "minister"]


def test_of_two_ministers_it_is_the_one_just_named() -> None:
    others = ["Ships/NNS/nsubj/1 sail/VBP/ROOT/1 ./././1"] * 4
    doc = scene(BERG, *others, MOSS, THE)
    assert words(doc, named(doc, "Ann Moss")) == ["Ann Moss", "minister"]
    assert words(doc, named(doc, "Ole Berg")) == ["Ole Berg"]


def test_of_two_just_named_it_is_neither() -> None:
    doc = scene(BERG, MOSS, THE)
    assert words(doc, named(doc, "minister")) == ["minister"]


def test_a_leader_is_the_president_of_that_country() -> None:
    doc = scene(
        "Kenyan/JJ/amod/1 President/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3",
        "The/DT/det/2 Kenyan/JJ/amod/2 leader/NN/nsubj/3 returned/VBD/ROOT/3 ./././3",
    )
    assert words(doc, named(doc, "Moss")) == ["Moss", "Kenyan leader"]


def test_the_company_is_the_only_one_near() -> None:
    vexo = "Vexo/NNP/nsubj/1/ORG closed/VBD/ROOT/1 ./././1"
    company = "The/DT/det/1 company/NN/nsubj/2 paid/VBD/ROOT/2 ./././2"
    doc = scene(vexo, company)
    assert words(doc, named(doc, "Vexo")) == ["Vexo", "company"]
    assert [actor.name for actor in cast(scene(company)).actors] == []


def test_mentions_of_two_actors_do_not_overlap() -> None:
    doc = scene("Vexo/NNP/compound/1/ORG officials/NNS/nsubj/2 agreed/VBD/ROOT/2 ./././2")
    assert words(doc, named(doc, "Vexo officials")) == ["officials"]


@pytest.mark.parametrize(
    "tree",
    [
        "the/DT/det/3 president/NN/compound/3 -/HYPH/punct/1 elect/NN/nsubj/4 spoke/VBD/ROOT/4",
        "the/DT/det/1 president/NN/nsubj/4 -/HYPH/punct/3 elect/JJ/amod/1 spoke/VBD/ROOT/4",
    ],
)
def test_the_president_elect_is_not_the_president(tree: str) -> None:
    doc = scene(
        "President/NN/nmod:desc/1 Berg/NNP/nsubj/2/PERSON left/VBD/ROOT/2 ./././2",
        "President/NN/compound/2 -/HYPH/punct/0 elect/NN/nmod:desc/3 Moss/NNP/nsubj/4/PERSON came/VBD/ROOT/4 ./././4",
        tree,
    )
    assert words(doc, named(doc, "Moss")) == ["Moss", "president-elect"]
    assert words(doc, named(doc, "Berg")) == ["Berg"]


def test_a_people_that_acts_is_a_group() -> None:
    kenyans = "The/DT/det/1 Kenyans/NNPS/nsubj/2/NORP left/VBD/ROOT/2 ./././2"
    doc = scene(kenyans, "Kenyans/NNPS/nsubj/1/NORP protested/VBD/ROOT/1 ./././1")
    actor = named(doc, "Kenyans")
    assert (actor.kind, actor.country, actor.sector) == ("group", "KEN", "CVL")
    assert words(doc, actor) == ["Kenyans", "Kenyans"]


def test_the_embassy_is_the_only_one_that_was_described() -> None:
    kenyan = "The/DT/det/2 Kenyan/JJ/amod/2 embassy/NN/nsubj/3 closed/VBD/ROOT/3 ./././3"
    chadian = "The/DT/det/2 Chadian/JJ/amod/2 embassy/NN/nsubj/3 closed/VBD/ROOT/3 ./././3"
    embassy = "The/DT/det/1 embassy/NN/nsubj/2 paid/VBD/ROOT/2 ./././2"
    doc = scene(kenyan, embassy)
    assert words(doc, named(doc, "Kenyan embassy")) == ["Kenyan embassy", "embassy"]
    doc = scene(kenyan, chadian, embassy)
    assert words(doc, named(doc, "embassy")) == ["embassy"]


def test_what_somebody_serves_as_is_nobody() -> None:
    doc = scene("He/PRP/nsubj/1 served/VBD/ROOT/1 as/IN/case/3 minister/NN/obl/1 ./././1")
    assert cast(doc).actors == ()


def test_an_attorney_general_is_named_whole() -> None:
    doc = scene("The/DT/det/1 Attorney/NNP/nsubj/3 General/NNP/amod/1 left/VBD/ROOT/3 ./././3")
    assert named(doc, "Attorney General").sector == "GOV"


def test_a_government_is_of_the_country_of_its_leader() -> None:
    doc = scene(
        "Kenyan/JJ/amod/1 President/NN/nmod:desc/2 Moss/NNP/nsubj/3/PERSON left/VBD/ROOT/3 ./././3",
        "The/DT/det/2 Moss/NNP/compound/2/PERSON government/NN/nsubj/3 fell/VBD/ROOT/3 ./././3",
    )
    assert named(doc, "Moss government").country == "KEN"


def test_north_is_a_word_of_the_description() -> None:
    doc = scene("North/NNP/compound/1/NORP Korean/JJ/amod/2/NORP+ rebels/NNS/nsubj/3 left/VBD/ROOT/3 ./././3")
    assert words(doc, named(doc, "North Korean rebels")) == ["North Korean rebels"]


def test_a_body_is_called_by_the_head_of_its_name() -> None:
    body = "Open/NNP/compound/2/ORG Government/NNP/compound/2/ORG+ Forum/NNP/nsubj/3/ORG+ met/VBD/ROOT/3 ./././3"
    doc = scene(body, "The/DT/det/1 government/NN/nsubj/2 paid/VBD/ROOT/2 ./././2")
    assert words(doc, named(doc, "government")) == ["government"]


VEXO = (
    "Vexo/NNP/compound/1/ORG chairwoman/NN/nmod:desc/2 Ann/NNP/nsubj/4/PERSON Moss/NNP/flat/2/PERSON+ left/VBD/ROOT/4"
)


@pytest.mark.parametrize(
    "again",
    [
        "The/DT/det/2 Vexo/NNP/compound/2/ORG chairwoman/NN/nsubj/3 slept/VBD/ROOT/3",
        "The/DT/det/2 Vexo/NNP/compound/2/ORG chief/NN/nsubj/3 slept/VBD/ROOT/3",
        "The/DT/det/1 chief/NN/nsubj/4 of/IN/case/3 Vexo/NNP/nmod/1/ORG slept/VBD/ROOT/4",
    ],
)
def test_the_chief_of_a_body_is_whoever_leads_it(again: str) -> None:
    moss = named(scene(f"{VEXO} || {again}"), "Ann Moss")
    assert len(moss.mentions) == 2


def test_another_member_of_a_body_is_somebody_else() -> None:
    again = "Another/DT/det/2 Vexo/NNP/compound/2/ORG chief/NN/nsubj/3 slept/VBD/ROOT/3"
    assert len(named(scene(f"{VEXO} || {again}"), "Ann Moss").mentions) == 1


SINGER = "The/DT/det/1 singer/NN/nsubj/2 slept/VBD/ROOT/2 ./././2"


def test_the_singer_is_the_only_person_near() -> None:
    doc = scene(f"Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1 || {SINGER}")
    assert words(doc, named(doc, "Moss")) == ["Moss", "singer"]


def test_of_two_persons_near_it_is_neither() -> None:
    doc = scene(f"Moss/NNP/nsubj/1/PERSON met/VBD/ROOT/1 Berg/NNP/obj/1/PERSON ./././1 || {SINGER}")
    assert words(doc, named(doc, "Moss")) == ["Moss"]


def test_nor_is_the_judge_somebody_of_whom_nothing_is_known() -> None:
    judge = SINGER.replace("singer", "judge")
    doc = scene(f"Moss/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1 || {judge}")
    assert words(doc, named(doc, "Moss")) == ["Moss"]


def test_an_auditor_general_is_no_general() -> None:
    doc = scene(
        "The/DT/det/3 auditor/NN/compound/3 -/HYPH/punct/3 general/NN/nsubj/4 agreed/VBD/ROOT/4 ./././4",
    )
    assert [(actor.name, actor.sector) for actor in cast(doc).actors] == [("auditor-general", "GOV")]


@pytest.mark.parametrize(("noun", "actors"), [("role", 0), ("aunt", 1)])
def test_whose_role_it_is_is_nobody(noun: str, actors: int) -> None:
    doc = scene(
        f"The/DT/det/1 {noun}/NN/nsubj/5 of/IN/case/4 deputy/NN/compound/4 minister/NN/nmod/1 grew/VBD/ROOT/5 ./././5"
    )
    assert sum(actor.name == "deputy minister" for actor in cast(doc).actors) == actors


@pytest.mark.parametrize(("link", "actors"), [("as", 0), ("by", 1)])
def test_one_of_the_singers_as_a_predicate_is_nobody(link: str, actors: int) -> None:
    doc = scene(f"Talk/VB/ROOT/0 {link}/IN/case/2 one/CD/obl/0 of/IN/case/5 the/DT/det/5 singers/NNS/nmod/2 ./././0")
    assert len(cast(doc).actors) == actors


def test_a_business_model_is_nobody() -> None:
    assert not cast(scene("Business/NN/compound/1 models/NNS/nsubj/2 changed/VBD/ROOT/2 ./././2")).actors


def test_an_office_before_other_offices_of_a_name_is_nobody() -> None:
    doc = scene(
        "Writer/NN/nsubj/6 and/CC/cc/3 Trade/NN/compound/3 Minister/NN/conj/0 Ann/NNP/flat/3/PERSON Moss/NNP/flat/4/PERSON+ "
        "left/VBD/ROOT/6 ./././6",
    )
    [actor] = cast(doc).actors
    assert actor.name == "Ann Moss"


@pytest.mark.parametrize(
    ("link", "actors"),
    [("to/IN/case/5", 0), ("to/IN/case/6 the/DT/det/6", 1), ("against/IN/case/6 their/PRP$/nmod:poss/6", 1)],
)
def test_an_office_without_article_is_nobody(link: str, actors: int) -> None:
    at = 4 + len(link.split())
    doc = scene(
        f"It/PRP/nsubj/1 rose/VBD/ROOT/1 up/RB/advmod/1 {link} executive/JJ/amod/{at} director/NN/obl/1 ././punct/1"
    )
    assert len(cast(doc).actors) == actors


def test_in_a_headline_it_is_somebody() -> None:
    doc = scene("Robbers/NNS/nsubj/1 rob/VBP/ROOT/1 old/JJ/amod/3 singer/NN/obj/1")
    assert "old singer" in {actor.name for actor in cast(doc).actors}


def test_the_staff_of_a_chief_of_staff_is_nobody() -> None:
    doc = scene("The/DT/det/1 chief/NN/nsubj/4 of/IN/case/3 staff/NN/nmod/1 left/VBD/ROOT/4 ././punct/4")
    assert [actor.name for actor in cast(doc).actors] == ["chief"]


@pytest.mark.parametrize(("before", "actors"), [("The/DT/det/1", 1), ("Criminal/JJ/amod/1", 0)])
def test_only_the_prosecution_acts(before: str, actors: int) -> None:
    doc = scene(f"{before} prosecution/NN/nsubj/2 failed/VBD/ROOT/2 ././punct/2")
    assert len(cast(doc).actors) == actors


@pytest.mark.parametrize(("noun", "tag", "actors"), [("sanctions", "NN", 0), ("Moss", "NNP", 1)])
def test_a_regime_of_something_is_a_thing(noun: str, tag: str, actors: int) -> None:
    doc = scene(f"The/DT/det/2 {noun}/{tag}/compound/2 regime/NN/nsubj/3 fell/VBD/ROOT/3 ././punct/3")
    assert sum("regime" in actor.name for actor in cast(doc).actors) == actors


@pytest.mark.parametrize(("before", "sector"), [("world", "GOV"), ("social", None), ("party", "PTY")])
def test_not_all_leaders_are_those_of_states(before: str, sector: str | None) -> None:
    doc = scene(f"The/DT/det/2 {before}/JJ/amod/2 leaders/NNS/nsubj/3 met/VBD/ROOT/3 ././punct/3")
    assert [actor.sector for actor in cast(doc).actors] == [sector]


@pytest.mark.parametrize(("case", "noun", "actors"), [("in", "head", 1), ("to", "head", 2), ("on", "chair", 1)])
def test_a_head_may_be_one_of_a_body(case: str, noun: str, actors: int) -> None:
    doc = scene(
        f"Moss/NNP/nsubj/1/PERSON shot/VBD/ROOT/1 him/PRP/obj/1 {case}/IN/case/5 the/DT/det/5 {noun}/NN/obl/1 ././punct/1"
    )
    assert len(cast(doc).actors) == actors
