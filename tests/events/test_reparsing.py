"""Words that the parser has hung or tagged wrongly."""

import pytest
from spacy.tokens import Doc, Span

from onrecord.events.mending import mended
from onrecord.events.reparsing import misread
from tests.events.tagged import tagged


def arcs(doc: Doc) -> dict[str, tuple[str, str, str]]:
    return {token.text: (token.tag_, token.dep_, token.head.text) for token in mended(doc)}


def test_the_noun_before_a_verb_tagged_a_noun_is_its_subject() -> None:
    given = arcs(tagged("president|NN|nmod:desc|1 vetoed|NNP|ROOT|1 it|PRP|obj|1 .|.|punct|1"))
    assert given["vetoed"] == ("VBD", "ROOT", "vetoed")
    assert given["president"] == ("NN", "nsubj", "vetoed")


def test_a_verb_tagged_a_noun_that_shares_its_object() -> None:
    text = "Gunmen|NNS|nsubj|1 abducted|NNS|ROOT|1 and|CC|cc|3 {word}|{tag}|conj|1 nurses|NNS|{dep}|3"
    assert arcs(tagged(text.format(word="shot", tag="VBD", dep="obj")))["abducted"][0] == "VBD"
    other = tagged(text.format(word="men", tag="NNS", dep="nmod"))
    assert mended(other) is other


def test_shot_dead_in_a_headline() -> None:
    given = arcs(tagged("Mayor|NN|compound|1 shot|NN|ROOT|1 dead|JJ|amod|1 by|IN|case|4 guard|NN|obl:agent|2"))
    assert given["shot"] == ("VBN", "ROOT", "shot")
    assert given["Mayor"] == ("NN", "nsubj:pass", "shot")
    assert given["dead"][1] == "xcomp"


@pytest.mark.parametrize(("noun", "held"), [("hostage", True), ("post", False)])
def test_whoever_is_taken_hostage(noun: str, held: bool) -> None:
    doc = tagged(f"Inmates|NNS|nsubj|1 took|VBD|ROOT|1 a|DT|det|4 guard|NN|compound|4 {noun}|NN|obj|1")
    given = arcs(doc)
    assert (given["guard"] == ("NN", "obj", "took")) is held
    assert given["a"][2] == ("guard" if held else noun)


def test_a_clause_hung_on_its_subject() -> None:
    given = arcs(tagged("Lima|NNP|nsubj|1 tried|VBD|ROOT|1 but|CC|cc|3 Okoro|NNP|conj|1 lost|VBD|xcomp|3 it|PRP|obj|4"))
    assert given["lost"] == ("VBD", "conj", "tried")
    assert given["Okoro"] == ("NNP", "nsubj", "lost")
    assert given["but"] == ("CC", "cc", "lost")


@pytest.mark.parametrize(("verb", "above"), [("accused", "accused"), ("visited", "Lima")])
def test_what_somebody_is_accused_of_hangs_on_the_accusation(verb: str, above: str) -> None:
    doc = tagged(
        f"Okoro|NNP|nsubj:pass|2 was|VBD|aux:pass|2 {verb}|VBN|ROOT|2 by|IN|case|4 Lima|NNP|obl:agent|2 "
        "of|IN|mark|6 arming|VBG|acl|4 rebels|NNS|obj|6"
    )
    assert arcs(doc)["arming"][2] == above


def test_a_verb_tagged_a_noun_behind_that() -> None:
    text = (
        "Lima|NNP|nsubj|1 demanded|VBD|ROOT|1 that|IN|mark|5 the|DT|det|5 president|NN|compound|5 resign|NN|ccomp|1{}"
    )
    given = arcs(tagged(text.format("")))
    assert given["resign"] == ("VB", "ccomp", "demanded")
    assert given["president"] == ("NN", "nsubj", "resign")
    assert given["the"] == ("DT", "det", "president")
    assert arcs(tagged(text.format(" is|VBZ|cop|5")))["resign"][0] == "NN"


@pytest.mark.parametrize(("and_", "parted"), [("and", True), ("or", False)])
def test_two_names_taken_for_one(and_: str, parted: bool) -> None:
    doc = tagged(f"Chad|NNP|compound|3 {and_}|CC|cc|2 Sierra|NNP|conj|0 Leone|NNP|nsubj|4 left|VBD|ROOT|4")
    doc.ents = [Span(doc, 0, 1, "LOC"), Span(doc, 2, 4, "LOC")]
    given = arcs(doc)
    assert (given["Chad"] == ("NNP", "nsubj", "left")) is parted
    assert (given["Leone"] == ("NNP", "conj", "Chad")) is parted


def test_a_name_of_two_words_is_one() -> None:
    doc = tagged("Bank|NNP|compound|2 of|IN|case|2 Chad|NNP|ROOT|2")
    doc.ents = [Span(doc, 0, 3, "ORG")]
    assert misread(doc) == []


def test_a_subject_is_not_the_end_of_the_words_before_it() -> None:
    text = "From|IN|case|1 May|NNP|obl|6 to|IN|case|5 June|NNP|compound|5 ,|,|punct|5 judges|NNS|nmod|1 jailed|{}|ROOT|6 ten|CD|obj|6"
    given = arcs(tagged(text.format("VBD")))
    assert given["judges"] == ("NNS", "nsubj", "jailed")
    assert given["June"] == ("NNP", "nmod", "May")
    assert given["to"][2] == "June"
    other = tagged(text.format("VBG"))
    assert mended(other) is other


def test_who_reported_it_is_none_of_those_before() -> None:
    text = "They|PRP|nsubj|1 back|VBP|ROOT|1 Chad|NNP|obj|1 ,|,|punct|5 news|NN|compound|5 agency|NN|conj|2 ,|,|punct|7 Pana|NNP|conj|2 ,|,|punct|9 {}|VBD|conj|1"
    given = arcs(tagged(text.format("reported")))
    assert given["agency"] == ("NN", "nsubj", "reported")
    assert given["Pana"] == ("NNP", "appos", "agency")
    assert given["reported"][1] == "parataxis"
    other = tagged(text.format("left"))
    assert mended(other) is other


@pytest.mark.parametrize(("noun", "plans"), [("plans", True), ("cars", False)])
def test_a_plan_is_a_verb_where_nothing_else_is(noun: str, plans: bool) -> None:
    text = (
        f"He|PRP|nsubj|1 said|VBD|ROOT|1 the|DT|det|4 firm|NN|compound|4 {noun}|NNS|ccomp|1 to|TO|mark|6 sue|VB|acl|4"
    )
    given = arcs(tagged(text))
    assert (given["firm"] == ("NN", "nsubj", noun)) is plans
    assert given["sue"][1] == ("xcomp" if plans else "acl")


def test_a_neighbour_is_met_by_nobody() -> None:
    text = "Fiji|NNP|nsubj|1 met|VBD|ROOT|1 with|IN|mark|3 {}|VBG|advcl|1 Tonga|NNP|obj|3"
    given = arcs(tagged(text.format("neighbouring")))
    assert given["Tonga"] == ("NNP", "obl", "met")
    assert given["neighbouring"] == ("JJ", "amod", "Tonga")
    assert given["with"] == ("IN", "case", "Tonga")
    other = tagged(text.format("arming"))
    assert mended(other) is other


def test_a_time_parts_no_subject_from_its_verb() -> None:
    text = "Okoro|NNP|nsubj|3 was|VBD|cop|3 last|JJ|amod|3 month|NN|obl:unmarked|4 held|{}|ROOT|4"
    given = arcs(tagged(text.format("VBN")))
    assert given["Okoro"] == ("NNP", "nsubj:pass", "held")
    assert given["was"] == ("VBD", "aux:pass", "held")
    other = tagged(text.format("VBD"))
    assert mended(other) is other


@pytest.mark.parametrize(("word", "subject"), [("after", True), ("with", False)])
def test_a_conjunction_is_no_preposition(word: str, subject: bool) -> None:
    text = f"Lima|NNP|nsubj|1 left|VBD|ROOT|1 {word}|IN|case|3 Quito|NNP|obl|1 asked|VBD|advcl|1 it|PRP|obj|4"
    assert (arcs(tagged(text))["Quito"] == ("NNP", "nsubj", "asked")) is subject


@pytest.mark.parametrize(("time", "verbs"), [("Friday", True), ("Chad", False)])
def test_nothing_hangs_on_a_day(time: str, verbs: bool) -> None:
    text = (
        f"They|PRP|nsubj|1 held|VBD|ROOT|1 rallies|NNS|obj|1 {time}|NNP|obl:unmarked|1 against|IN|case|5 him|PRP|nmod|3"
    )
    assert (arcs(tagged(text))["him"] == ("PRP", "obl", "held")) is verbs


@pytest.mark.parametrize(("name", "apart"), [("Monday", True), ("Okoro", False)])
def test_no_envoy_is_called_after_a_day(name: str, apart: bool) -> None:
    text = f"Mali|NNP|nsubj|1 held|VBD|ROOT|1 a|DT|det|4 envoy|NN|nmod:desc|4 {name}|NNP|obl:unmarked|1"
    given = arcs(tagged(text))
    assert (given["envoy"] == ("NN", "obj", "held")) is apart
    assert given["a"][2] == ("envoy" if apart else name)


@pytest.mark.parametrize(("verb", "perfect"), [("has", True), ("wants", False)])
def test_a_perfect_is_no_attribute(verb: str, perfect: bool) -> None:
    text = f"Chad|NNP|nsubj|1 {verb}|VBZ|ROOT|1 now|RB|advmod|3 broken|VBN|amod|4 ties|NNS|obj|1 with|IN|case|6 Mali|NNP|nmod|4"
    given = arcs(tagged(text))
    assert (given["broken"] == ("VBN", "ROOT", "broken")) is perfect
    assert (given["Chad"] == ("NNP", "nsubj", "broken")) is perfect
    assert (given["ties"] == ("NNS", "obj", "broken")) is perfect


@pytest.mark.parametrize(("verb", "passive"), [("want", True), ("say", False)])
def test_what_is_wanted_of_somebody_is_done_to_them(verb: str, passive: bool) -> None:
    text = f"They|PRP|nsubj|1 {verb}|VBP|ROOT|1 the|DT|det|3 owner|NN|nsubj|4 arrested|VBD|xcomp|1"
    given = arcs(tagged(text))
    assert (given["owner"][1] == "nsubj:pass") is passive
    assert given["arrested"][0] == ("VBN" if passive else "VBD")


@pytest.mark.parametrize(("word", "served"), [("bank|NN", True), ("nearly|RB", False)])
def test_whoever_pays_is_no_part_of_the_number(word: str, served: bool) -> None:
    text = f"They|PRP|nsubj|1 fined|VBD|ROOT|1 the|DT|det|6 {word}|compound|5 4|CD|compound|5 million|CD|nummod|6 euros|NNS|obj|1"
    assert (arcs(tagged(text))[word.split("|")[0]][1:] == ("iobj", "fined")) is served


def test_who_announced_it_is_not_dismissed() -> None:
    text = "Oman|NNP|nsubj|1 sacked|VBD|ccomp|6 him|PRP|obj|1 ,|,|punct|5 state|NN|compound|5 radio|NN|conj|2 announced|VBN|ROOT|6"
    assert arcs(tagged(text))["radio"] == ("NN", "nsubj", "announced")


def test_food_for_flood_victims() -> None:
    text = "They|PRP|nsubj|1 sent|VBD|ROOT|1 food|NN|obj|1 to|TO|mark|4 flood|VB|acl|2 {}|NNS|obj|4"
    assert arcs(tagged(text.format("victims")))["victims"] == ("NNS", "nmod", "food")
    other = tagged(text.format("markets"))
    assert mended(other) is other
