"""Whom pronouns mean."""

from tests.actors.scenes import cast, named, scene, words

BERG = "Peter/NNP/nsubj/2/PERSON Berg/NNP/flat/0/PERSON+ left/VBD/ROOT/2 ./././2"
ANNA = "Anna/NNP/nsubj/2/PERSON Moss/NNP/flat/0/PERSON+ left/VBD/ROOT/2 ./././2"


def test_he_is_the_man_of_the_sentence_before() -> None:
    doc = scene(BERG + " || He/PRP/nsubj/1 returned/VBD/ROOT/1 ./././1")
    assert words(doc, named(doc, "Peter Berg")) == ["Peter Berg", "He"]


def test_gender_chooses() -> None:
    doc = scene(BERG + " || " + ANNA + " || He/PRP/nsubj/1 returned/VBD/ROOT/1 ./././1")
    assert words(doc, named(doc, "Peter Berg")) == ["Peter Berg", "He"]
    assert words(doc, named(doc, "Anna Moss")) == ["Anna Moss"]


def test_nobody_is_better_than_a_guess() -> None:
    two = "Peter/NNP/nsubj/3/PERSON and/CC/cc/2 Paul/NNP/conj/0/PERSON left/VBD/ROOT/3 ./././3"
    doc = scene(two + " || He/PRP/nsubj/1 returned/VBD/ROOT/1 ./././1")
    assert all("He" not in words(doc, actor) for actor in cast(doc).actors)


def test_the_object_of_a_verb_is_not_its_subject() -> None:
    doc = scene("Peter/NNP/nsubj/1/PERSON saw/VBD/ROOT/1 him/PRP/obj/1 ./././1")
    assert words(doc, named(doc, "Peter")) == ["Peter"]


def test_himself_is() -> None:
    doc = scene("Peter/NNP/nsubj/1/PERSON saw/VBD/ROOT/1 himself/PRP/obj/1 ./././1")
    assert words(doc, named(doc, "Peter")) == ["Peter", "himself"]


def test_his_wife_is_not_his_own() -> None:
    doc = scene("his/PRP$/nmod:poss/1 wife/NN/nsubj/3 Anna/NNP/appos/1/PERSON left/VBD/ROOT/3 ./././3")
    assert words(doc, named(doc, "Anna")) == ["Anna"]


def test_a_clause_that_leads_up_to_the_name() -> None:
    doc = scene(
        "When/WRB/advmod/2 he/PRP/nsubj/2 spoke/VBD/advcl/6 ,/,/punct/2 Peter/NNP/nsubj/6/PERSON "
        "Berg/NNP/flat/4/PERSON+ wept/VBD/ROOT/6 ./././6"
    )
    assert words(doc, named(doc, "Peter Berg")) == ["he", "Peter Berg"]


def test_who_is_the_noun_before_it() -> None:
    doc = scene(
        "Peter/NNP/nsubj/5/PERSON ,/,/punct/3 who/WP/nsubj/3 sang/VBD/acl:relcl/0 ,/,/punct/3 left/VBD/ROOT/5 ./././5"
    )
    assert words(doc, named(doc, "Peter")) == ["Peter", "who"]


def test_it_is_the_organization() -> None:
    doc = scene("Vexo/NNP/nsubj/1/ORG closed/VBD/ROOT/1 ./././1 || It/PRP/nsubj/1 paid/VBD/ROOT/1 ./././1")
    assert words(doc, named(doc, "Vexo")) == ["Vexo", "It"]


def test_it_of_the_weather_is_nobody() -> None:
    doc = scene("Vexo/NNP/nsubj/1/ORG closed/VBD/ROOT/1 ./././1 || It/PRP/expl/1 rained/VBD/ROOT/1 ./././1")
    assert words(doc, named(doc, "Vexo")) == ["Vexo"]


def test_they_are_the_group() -> None:
    doc = scene(
        "Kenyan/JJ/amod/1 officials/NNS/nsubj/2 left/VBD/ROOT/2 ./././2 || They/PRP/nsubj/1 paid/VBD/ROOT/1 ./././1"
    )
    assert words(doc, named(doc, "Kenyan officials")) == ["Kenyan officials", "They"]


def test_a_name_inside_a_quotation_is_stepped_over() -> None:
    doc = scene(
        "“/``/punct/4 I/PRP/nsubj/2 know/VBP/ccomp/6 Paul/NNP/obj/2/PERSON ”/''/punct/2 Peter/NNP/nsubj/6/PERSON "
        "said/VBD/ROOT/6 ./././6 || He/PRP/nsubj/1 left/VBD/ROOT/1 ./././1"
    )
    assert words(doc, named(doc, "Peter")) == ["Peter", "He"]


def test_a_given_name_alone_tells_the_gender() -> None:
    doc = scene(
        "Jason/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1 || She/PRP/nsubj/1 left/VBD/ROOT/1 ./././1",
    )
    assert words(doc, named(doc, "Jason")) == ["Jason"]


def test_his_behind_a_name_and_and_is_of_that_name() -> None:
    doc = scene(
        "Peter/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1 || Paul/NNP/nsubj/4/PERSON and/CC/cc/3 his/PRP$/nmod:poss/3 "
        "wife/NN/conj/0 came/VBD/ROOT/4 ./././4"
    )
    assert words(doc, named(doc, "Paul")) == ["Paul", "his"]


def test_a_party_is_barred_by_any_of_its_mentions() -> None:
    doc = scene(
        BERG + " || Berg/NNP/nsubj/1/PERSON wants/VBZ/ROOT/1 to/TO/mark/3 see/VB/xcomp/1 him/PRP/obj/3 ./././1",
    )
    assert words(doc, named(doc, "Peter Berg")) == ["Peter Berg", "Berg"]


def test_whoever_is_asked_to_see_him_is_not_he() -> None:
    doc = scene(
        "Peter/NNP/nsubj/1/PERSON asked/VBD/ROOT/1 Paul/NNP/obj/1/PERSON to/TO/mark/4 see/VB/xcomp/1 him/PRP/obj/4 ./././1",
    )
    assert words(doc, named(doc, "Peter")) == ["Peter", "him"]


def test_who_behind_a_name_is_its_bearer_whatever_the_parser_says() -> None:
    doc = scene(
        "Anna/NNP/nsubj/7/PERSON and/CC/cc/2 Paul/NNP/conj/0/PERSON ,/,/punct/5 who/WP/nsubj/5 sang/VBD/acl:relcl/0 "
        ",/,/punct/5 left/VBD/ROOT/7 ./././7"
    )
    assert words(doc, named(doc, "Paul")) == ["Paul", "who"]


def test_they_may_be_people_with_a_name_that_are_no_party() -> None:
    doc = scene(
        "Vexo/NNP/nsubj/1/ORG closed/VBD/ROOT/1 ./././1 || Northerners/NNPS/nsubj/1 wept/VBD/ROOT/1 ./././1 || "
        "They/PRP/nsubj/1 left/VBD/ROOT/1 ./././1"
    )
    assert words(doc, named(doc, "Vexo")) == ["Vexo"]


def test_whoever_comes_to_see_him_is_not_he() -> None:
    doc = scene(
        "Peter/NNP/nsubj/1/PERSON says/VBZ/ROOT/1 Paul/NNP/nsubj/3/PERSON came/VBD/ccomp/1 to/TO/mark/5 see/VB/advcl/3 "
        "him/PRP/obj/5 ./././1"
    )
    assert words(doc, named(doc, "Peter")) == ["Peter", "him"]
