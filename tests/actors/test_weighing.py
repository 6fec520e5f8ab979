"""What makes a party the heavier one: the subject before rather than the name that stands most often."""

from tests.actors.scenes import cast, named, scene, words

BERG = "Peter/NNP/nsubj/2/PERSON Berg/NNP/flat/0/PERSON+ {0}/VBD/ROOT/2 ./././2"
OFTEN = " || ".join(BERG.format(verb) for verb in ("left", "paid", "slept", "wrote", "lost", "won"))
HE = "He/PRP/nsubj/1 returned/VBD/ROOT/1 ./././1"


def test_the_last_subject_rather_than_the_man_named_most() -> None:
    doc = scene(OFTEN, "Paul/NNP/nsubj/2/PERSON Lund/NNP/flat/0/PERSON+ came/VBD/ROOT/2 ./././2", HE)
    assert words(doc, named(doc, "Paul Lund")) == ["Paul Lund", "He"]


def test_the_subject_rather_than_the_object_of_the_sentence_before() -> None:
    doc = scene(
        BERG.format("left") + " || Paul/NNP/nsubj/2/PERSON Lund/NNP/flat/0/PERSON+ praised/VBD/ROOT/2 "
        "Berg/NNP/obj/2/PERSON ./././2",
        HE,
    )
    assert words(doc, named(doc, "Paul Lund")) == ["Paul Lund", "He"]


def test_he_says_that_he() -> None:
    doc = scene(
        OFTEN,
        "Lund/NNP/nsubj/1/PERSON says/VBZ/ROOT/1 he/PRP/nsubj/3 slept/VBD/ccomp/1 ./././1",
    )
    assert words(doc, named(doc, "Lund")) == ["Lund", "he"]


def test_the_topic_that_opens_the_sentence() -> None:
    doc = scene(
        "For/IN/case/2 Paul/NNP/flat/2/PERSON Lund/NNP/obl/5/PERSON+ talks/NNS/nsubj/5 had/AUX/aux/5 "
        "failed/VBN/ROOT/5 ./././5",
        HE,
    )
    assert words(doc, named(doc, "Paul Lund")) == ["Paul Lund", "He"]


def test_the_source_of_the_sentence_before() -> None:
    doc = scene(
        OFTEN,
        "Prices/NNS/nsubj/1 fell/VBD/ROOT/1 according/VBG/case/5 to/IN/fixed/2 Paul/NNP/compound/5/PERSON "
        "Lund/NNP/obl/1/PERSON+ ./././1",
        HE,
    )
    assert words(doc, named(doc, "Paul Lund")) == ["Paul Lund", "He"]


def test_sentences_of_a_quotation_do_not_count_for_a_pronoun_outside() -> None:
    inside = "We/PRP/nsubj/1 paid/VBD/ROOT/1 ./././1"
    last = "We/PRP/nsubj/1 paid/VBD/ROOT/1 ./././1 ”/''/punct/1"
    quote = " || ".join(["“/``/punct/2 We/PRP/nsubj/2 lost/VBD/ROOT/2 ./././2", inside, inside, inside, inside, last])
    doc = scene(BERG.format("left"), quote, HE)
    assert words(doc, named(doc, "Peter Berg")) == ["Peter Berg", "He"]


def test_two_that_stand_in_one_row_are_a_tie() -> None:
    two = "Peter/NNP/nsubj/3/PERSON and/CC/cc/2 Paul/NNP/conj/0/PERSON left/VBD/ROOT/3 ./././3"
    doc = scene(two, HE)
    assert all("He" not in words(doc, actor) for actor in cast(doc).actors)
