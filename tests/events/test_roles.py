"""Which words stand in a trigger's slots, whom they mean, and the phrase that is kept."""

from collections.abc import Sequence

import pytest
from msgspec import structs

from onrecord.events import triggers
from onrecord.events.kinds import Kinds
from onrecord.events.roles import Roles
from onrecord.events.scene import Scene
from onrecord.events.values import Pattern
from onrecord.records import Cast, PartKind
from tests.events.sentences import kinds, only, pattern, sentence
from tests.parses import passages


def sides(
    text: str, one: Pattern, actors: Sequence[str] = (), part: PartKind = "body"
) -> tuple[list[str], list[str], Roles]:
    """The words of actors and recipients of the one trigger."""
    doc = sentence(text)
    known = kinds(doc, actors, part)
    roles = Roles(known)
    [found] = triggers.find(doc, passages(doc, (part,)), only(one), known)
    left, right = roles.of(found)
    return (
        [doc.text[slice(*taker.role.span)] for taker in left],
        [doc.text[slice(*taker.role.span)] for taker in right],
        roles,
    )


def test_a_phrase_that_nobody_knows_becomes_an_actor() -> None:
    text = "Two|NUM|nummod|2 armed|ADJ|amod|2 gunmen|NOUN|nsubj|3|NNS shot|VERB|root|3|VBD Okoro|PROPN|obj|3"
    left, right, roles = sides(text, pattern("shoot"), ["Okoro"])
    assert (left, right) == (["Two armed gunmen"], ["Okoro"])
    [added] = roles.added
    assert (added.id, added.name, added.kind) == ("a2", "Two armed gunmen", "group")


def test_the_same_words_are_one_actor() -> None:
    text = "Gunmen|NOUN|nsubj|1|NNS shot|VERB|root|1|VBD Okoro|PROPN|obj|1 and|CCONJ|cc|4 fled|VERB|conj|1|VBD town|NOUN|obj|4"
    doc = sentence(text)
    known = kinds(doc, ["Okoro"])
    roles = Roles(known)
    found = triggers.find(doc, passages(doc), only(pattern("shoot"), pattern("flee", act="RETREAT")), known)
    ids = [taker.role.actor for one in found for taker in roles.of(one)[0]]
    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_coordinated_actors_are_one_event_with_several_roles() -> None:
    text = "Police|NOUN|nsubj|3 and|CCONJ|cc|2 soldiers|NOUN|conj|0|NNS beat|VERB|root|3|VBD Okoro|PROPN|obj|3 and|CCONJ|cc|6 Bello|PROPN|conj|4"
    left, right, _ = sides(text, pattern("beat"), ["Okoro", "Bello"])
    assert (left, right) == (["Police", "soldiers"], ["Okoro", "Bello"])


def test_things_are_no_roles_but_whose_they_are() -> None:
    text = "Missiles|NOUN|nsubj|1|NNS hit|VERB|root|1|VBD Okoro|PROPN|nmod:poss|4 's|PART|case|2 house|NOUN|obj|1"
    left, right, _ = sides(text, pattern("hit"), ["Okoro"])
    assert (left, right) == ([], ["Okoro"])


def test_people_behind_an_amount() -> None:
    text = "Dozens|NOUN|nsubj|3|NNS of|ADP|case|2 protesters|NOUN|nmod|0|NNS beat|VERB|root|3|VBD Okoro|PROPN|obj|3"
    left, _, roles = sides(text, pattern("beat"), ["Okoro"])
    assert left == ["Dozens of protesters"]
    assert roles.added[0].kind == "group"


def test_a_pronoun_is_shown_by_the_name_before_it() -> None:
    text = "Okoro|PROPN|nsubj|1 said|VERB|root|1|VBD he|PRON|nsubj|3 met|VERB|ccomp|1|VBD Bello|PROPN|obj|3"
    left, _, _ = sides(text, pattern("meet"), ["Okoro", "Bello"])
    assert left == ["Okoro"]


def test_a_pronoun_of_nobody_is_no_role() -> None:
    text = "They|PRON|nsubj|1 beat|VERB|root|1|VBD Okoro|PROPN|obj|1"
    assert sides(text, pattern("beat"), ["Okoro"])[:2] == ([], ["Okoro"])


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("Okoro|PROPN|nsubj|3 and|CCONJ|cc|2 Bello|PROPN|conj|0 met|VERB|root|3|VBD", ["Okoro", "Bello"], ["Bello"]),
        ("Okoro|PROPN|nsubj|1 met|VERB|root|1|VBD with|ADP|case|3 Bello|PROPN|obl|1", ["Okoro", "Bello"], ["Bello"]),
    ],
)
def test_mutual_acts(text: str, left: list[str], right: list[str]) -> None:
    one = pattern("meet", "subj+with", "with", act="CONSULT")
    assert sides(text, one, ["Okoro", "Bello"])[:2] == (left, right)


def test_of_a_visit_the_visitor_is_the_actor() -> None:
    text = "Okoro|PROPN|nsubj|1 visited|VERB|root|1|VBD Bello|PROPN|obj|1"
    one = pattern("visit", act="CONSULT")._replace(mode="visit")
    assert sides(text, one, ["Okoro", "Bello"])[:2] == (["Okoro"], ["Bello"])


def test_a_nouns_possessor_and_complement() -> None:
    text = "Okoro|PROPN|nmod:poss|2 's|PART|case|0 murder|NOUN|nsubj|5 of|ADP|case|4 Bello|PROPN|nmod|2 shocked|VERB|root|5|VBD Mali|PROPN|obj|5"
    assert sides(text, pattern("murder of", "poss|by", "of", "noun"), ["Okoro", "Bello"])[:2] == (["Okoro"], ["Bello"])


def test_whoever_launches_it_does_it() -> None:
    text = "Rebels|NOUN|nsubj|1|NNS launched|VERB|root|1|VBD an|DET|det|3 attack|NOUN|obj|1 on|ADP|case|5 Okoro|PROPN|nmod|3"
    one = pattern("attack on", "poss|by", "on", "noun")
    assert sides(text, one, ["Okoro"])[:2] == (["Rebels"], ["Okoro"])
    condemned = text.replace("launched", "condemned")
    assert sides(condemned, one, ["Okoro"])[0] == []


@pytest.mark.parametrize(("doing", "left"), [("led", ["Saudi"]), ("backed", [])])
def test_a_hyphened_participle(doing: str, left: list[str]) -> None:
    text = f"Saudi|PROPN|compound|2|NNP -|PUNCT|punct|0 {doing}|VERB|amod|3|VBN raids|NOUN|nsubj|4|NNS hit|VERB|root|4|VBD Okoro|PROPN|obj|4"
    assert sides(text, pattern("raid", "mod", "", "noun"), ["Saudi"])[0] == left


def test_the_envoy_among_the_patterns_words() -> None:
    text = "Chad|PROPN|nsubj|1 summoned|VERB|root|1|VBD its|PRON|nmod:poss|3 ambassador|NOUN|obj|1"
    assert sides(text, pattern("summon ambassador", act="ACCUSE"))[1] == ["its ambassador"]


def test_names_in_a_row_in_a_headline_or_a_line_without_full_stop() -> None:
    text = "Okoro|PROPN|dep|2 ,|PUNCT|punct|2 Bello|PROPN|nsubj|3 agree|VERB|root|3|VBP"
    one = pattern("agree", "subj", "", act="AGREE")
    assert sides(text, one, ["Okoro", "Bello"], "headline")[0] == ["Okoro", "Bello"]
    assert sides(text, one, ["Okoro", "Bello"])[0] == ["Okoro", "Bello"]
    assert sides(f"{text} .|PUNCT|punct|3", one, ["Okoro", "Bello"])[0] == ["Bello"]


def test_a_phrase_behind_its_verb_leaves_the_verbs_complements() -> None:
    text = "Chad|PROPN|nsubj|1 accused|VERB|root|1|VBD the|DET|det|3 editor|NOUN|obj|1 of|ADP|case|5 libel|NOUN|nmod|3 in|ADP|case|7 court|NOUN|nmod|3"
    assert sides(text, pattern("accuse", act="ACCUSE"), ["editor"])[1] == ["editor"]


def test_who_suffers_an_act_does_not_do_it() -> None:
    text = "Okoro|PROPN|nsubj|1 faces|VERB|root|1|VBZ arrest|NOUN|obj|1"
    assert sides(text, pattern("arrest", "by|poss", "of", "noun", "COERCE"), ["Okoro"])[:2] == ([], ["Okoro"])


def test_an_it_in_reported_words_is_whoever_reports() -> None:
    text = (
        "The|DET|det|2 Kenyan|ADJ|amod|2 army|NOUN|nsubj|3 said|VERB|root|3|VBD it|PRON|nsubj|5 shot|VERB|ccomp|3|VBD "
        "Okoro|PROPN|obj|5"
    )
    assert sides(text, pattern("shoot"), ["Okoro"])[0] == ["Kenyan army"]


def test_their_meeting_is_everybodys() -> None:
    text = (
        "Lima|PROPN|nsubj|3 and|CCONJ|cc|2 Quito|PROPN|conj|0 delayed|VERB|root|3|VBD their|PRON|nmod:poss|5 "
        "meeting|NOUN|obj|3"
    )
    one = pattern("meeting", "poss", "", "noun", "CONSULT")
    assert sides(text, one, ["Lima", "Quito"])[0] == ["Lima", "Quito"]


def test_whoever_is_on_the_other_side_of_a_bond() -> None:
    text = (
        "Okoro|PROPN|nsubj|1 praised|VERB|root|1|VBD the|DET|det|3 end|NOUN|obj|1 of|ADP|case|5 talks|NOUN|nmod|3|NNS "
        "with|ADP|case|7 Bello|PROPN|nmod|5"
    )
    assert sides(text, pattern("praise", act="SUPPORT"), ["Okoro", "Bello"])[1] == ["Bello"]


def test_a_list_whose_last_part_is_taken_for_the_subject() -> None:
    text = (
        "Farmers|NOUN|root|0|NNS ,|PUNCT|punct|2 drivers|NOUN|conj|0|NNS ,|PUNCT|punct|6 and|CCONJ|cc|6 "
        "nurses|NOUN|nsubj|6|NNS criticised|VERB|conj|0|VBD Okoro|PROPN|obj|6"
    )
    found = sides(text, pattern("criticise", act="ACCUSE"), ["Okoro"])
    assert found[0] == ["Farmers", "drivers", "nurses"]


def test_a_post_is_nobody_elses() -> None:
    text = "Okoro|PROPN|nsubj|1 resigned|VERB|root|1|VBD from|ADP|case|4 her|PRON|nmod:poss|4 post|NOUN|obl|1"
    assert sides(text, pattern("resign from", recipient="from", act="RETREAT"), ["Okoro"])[1] == []


@pytest.mark.parametrize(("verb", "found"), [("killed", ["12"]), ("read", [])])
def test_a_bare_number_counts_people_where_they_are_harmed(verb: str, found: list[str]) -> None:
    text = f"Okoro|PROPN|nsubj|1 {verb}|VERB|root|1|VBD 12|NUM|obj|1|CD"
    one = pattern("kill|read")
    assert sides(text, one, ["Okoro"])[1] == found


def test_those_who_are_told_of_by_what_they_did() -> None:
    text = "Okoro|PROPN|nsubj|1 freed|VERB|root|1|VBD those|PRON|obj|1|DT who|PRON|nsubj|4|WP fled|VERB|acl:relcl|2|VBD"
    assert sides(text, pattern("free", act="RETREAT"), ["Okoro"])[1] == ["those"]
    assert sides("Okoro|PROPN|nsubj|1 freed|VERB|root|1|VBD those|PRON|obj|1|DT", pattern("free"), ["Okoro"])[1] == []


def test_nobody_does_it_to_a_description_of_themselves() -> None:
    text = "Okoro|PROPN|nsubj|1 shunned|VERB|root|1|VBD the|DET|det|3 envoy|NOUN|obj|1|NN"
    doc = sentence(text)
    known = kinds(doc, ["Okoro"])
    [actor] = known.scene.cast.actors
    both = structs.replace(actor, mentions=((0, 5), (18, 23)))
    roles = Roles(Kinds(Scene(doc, known.scene.passages, Cast((both,)))))
    [found] = triggers.find(doc, passages(doc), only(pattern("shun", act="REJECT")), roles.kinds)
    left, right = roles.of(found)
    assert [taker.role.actor for taker in (*left, *right)] == ["a1", "a2"]


@pytest.mark.parametrize(("verb", "found"), [("weighed", ["Okoro"]), ("watched", [])])
def test_whoever_weighs_an_act_would_do_it(verb: str, found: list[str]) -> None:
    text = f"Okoro|PROPN|nsubj|1 {verb}|VERB|root|1|VBD strikes|NOUN|obj|1|NNS against|ADP|case|4 Bello|PROPN|nmod|2"
    doc = sentence(text)
    known = kinds(doc, ["Okoro", "Bello"])
    [one] = triggers.find(doc, passages(doc), only(pattern("strike", "by", "against", "noun")), known)
    assert [doc.text[slice(*taker.role.span)] for taker in Roles(known).of(one, doc[1])[0]] == found


def test_to_whom_a_letter_goes_that_demands() -> None:
    text = (
        "Okoro|PROPN|nsubj|1 wrote|VERB|root|1|VBD to|ADP|case|3 Bello|PROPN|obl|1 demanding|VERB|advcl|1|VBG "
        "answers|NOUN|obj|4|NNS"
    )
    assert sides(text, pattern("demand answer", "subj", "from", act="REQUEST"), ["Okoro", "Bello"])[1] == ["Bello"]


def test_against_whom_a_complaint_goes_before_with_whom_it_is_filed() -> None:
    text = (
        "Okoro|PROPN|nsubj|1 filed|VERB|root|1|VBD complaint|NOUN|obj|1 with|ADP|case|4 Bello|PROPN|obl|1 "
        "against|ADP|case|6 Ruiz|PROPN|obl|1"
    )
    one = pattern("file complaint", "subj", "with|against", act="ACCUSE")
    assert sides(text, one, ["Okoro", "Bello", "Ruiz"])[1] == ["Ruiz"]


def test_a_preposition_before_the_title_of_a_name() -> None:
    text = "Okoro|PROPN|nsubj|1 spoke|VERB|root|1|VBD with|ADP|case|3 president|NOUN|nmod:desc|4 Bello|PROPN|obl|1"
    one = pattern("speak", "subj", "with", act="REQUEST")
    assert sides(text, one, ["Okoro", "Bello"])[1] == ["president Bello"]


def test_two_subjects_of_one_verb() -> None:
    text = (
        "Soldiers|NOUN|nsubj:pass|5|NNS and|CCONJ|cc|3 two|NUM|nummod|3 guards|NOUN|nsubj:pass|5|NNS were|AUX|aux:pass|5 "
        "held|VERB|root|5|VBN by|ADP|case|7 Okoro|PROPN|obl:agent|5"
    )
    found = sides(text, pattern("hold", act="COERCE"), ["Okoro"])
    assert found[:2] == (["Okoro"], ["Soldiers", "two guards"])


def test_behind_the_triggers_own_preposition_before_another() -> None:
    text = "Okoro|PROPN|nsubj|1 spoke|VERB|root|1|VBD to|ADP|case|3 Bello|PROPN|obl|1 in|ADP|case|5 Lima|PROPN|obl|1"
    one = pattern("speak to", "subj", "in|to", act="REQUEST")
    assert sides(text, one, ["Okoro", "Bello", "Lima"])[1] == ["Bello"]


@pytest.mark.parametrize(("act", "found"), [("ASSAULT", ["bus"]), ("SUPPORT", [])])
def test_what_people_use_is_struck(act: str, found: list[str]) -> None:
    text = "Okoro|PROPN|nsubj|1 struck|VERB|root|1|VBD a|DET|det|3 bus|NOUN|obj|1"
    assert sides(text, pattern("strike|struck", act=act), ["Okoro"])[1] == found


def test_of_what_is_struck_its_owner_where_one_is_named() -> None:
    text = "Okoro|PROPN|nsubj|1 struck|VERB|root|1|VBD Bello|PROPN|nmod:poss|4 's|PART|case|2 bus|NOUN|obj|1"
    assert sides(text, pattern("strike|struck"), ["Okoro", "Bello"])[1] == ["Bello"]


def test_of_a_border_the_far_side() -> None:
    text = (
        "Chad|PROPN|nsubj|1 massed|VERB|root|1|VBD troops|NOUN|obj|1 on|ADP|case|5 its|PRON|nmod:poss|5 border|NOUN|obl|1 "
        "with|ADP|case|7 Fiji|PROPN|nmod|5"
    )
    assert sides(text, pattern("mass|massed", "subj", "on", act="MOBILIZE"), ["Chad", "Fiji"])[1] == ["Fiji"]


def test_who_is_served_with_what_the_pattern_names() -> None:
    text = (
        "Okoro|PROPN|nsubj:pass|2 was|AUX|aux:pass|2 handed|VERB|root|2|VBN term|NOUN|obj|2 for|ADP|case|5 libel|NOUN|nmod|3 "
        "on|ADP|case|7 Bello|PROPN|nmod|5"
    )
    one = pattern("hand|handed term", "subj", "on", act="SANCTION")
    assert sides(text, one, ["Okoro", "Bello"])[1] == ["Okoro"]


def test_who_does_it_together_with_somebody() -> None:
    text = "Okoro|PROPN|nsubj|4 along|ADV|advmod|3 with|ADP|case|3 Bello|PROPN|nmod|0 banned|VERB|root|4|VBD Ruiz|PROPN|obj|4"
    assert sides(text, pattern("ban|banned", act="COERCE"), ["Okoro", "Bello", "Ruiz"])[0] == ["Okoro", "Bello"]


def test_both_clash_and_the_second_is_the_recipient() -> None:
    text = "Okoro|PROPN|nsubj|1 clashed|VERB|root|1|VBD with|ADP|case|3 Bello|PROPN|obl|1"
    found = sides(text, pattern("clash|clashed with", "subj+with", "with"), ["Okoro", "Bello"])
    assert found[:2] == (["Okoro", "Bello"], ["Bello"])


def test_whose_arrest_it_is() -> None:
    text = "Chad|PROPN|nmod:poss|2 's|PART|case|0 arrest|NOUN|root|2 of|ADP|case|4 Okoro|PROPN|nmod|2"
    assert sides(text, pattern("arrest of", "by|mod", "of", "noun", "COERCE"), ["Chad", "Okoro"])[:2] == (
        ["Chad"],
        ["Okoro"],
    )


def test_the_arrested_behind_the_charge() -> None:
    text = (
        "Chad|PROPN|nsubj|1 announced|VERB|root|1|VBD arrest|NOUN|obj|1 on|ADP|case|4 suspicion|NOUN|nmod|2 of|ADP|case|6 "
        "fraud|NOUN|nmod|4 of|ADP|case|8 Okoro|PROPN|nmod|6"
    )
    assert sides(text, pattern("announce|announced arrest", "subj", "of", act="COERCE"), ["Chad", "Okoro"])[1] == [
        "Okoro"
    ]


def test_behind_an_active_verb_by_belongs_to_the_noun() -> None:
    text = (
        "Chad|PROPN|nsubj|1 condemned|VERB|root|1|VBD beating|NOUN|obj|1 of|ADP|case|4 Okoro|PROPN|nmod|2 by|ADP|case|6 "
        "Bello|PROPN|obl|1"
    )
    assert sides(text, pattern("beating of", "by", "of", "noun"), ["Chad", "Okoro", "Bello"])[0] == ["Bello"]


def test_what_is_to_be_done_is_nobody() -> None:
    text = "Okoro|PROPN|nsubj|1 went|VERB|root|1|VBD to|PART|mark|3|TO exchange|VERB|advcl|1|VB gifts|NOUN|obj|3"
    assert sides(text, pattern("go", recipient="to"), ["Okoro"])[:2] == (["Okoro"], [])


@pytest.mark.parametrize(("act", "held"), [("COERCE", ["vessel"]), ("SUPPORT", [])])
def test_a_ship_is_held_as_it_is(act: str, held: list[str]) -> None:
    text = "Okoro|PROPN|nsubj|1 seized|VERB|root|1|VBD a|DET|det|3 vessel|NOUN|obj|1"
    assert sides(text, pattern("seize", act=act), ["Okoro"])[:2] == (["Okoro"], held)


def test_nobody_does_it_to_himself_by_a_shorter_name() -> None:
    text = "Uche|PROPN|compound|1 Okoro|PROPN|nsubj|2 praised|VERB|root|2|VBD Okoro|PROPN|obj|2"
    doc = sentence(text)
    doc[3].ent_type_ = "PERSON"
    known = kinds(doc, ["Uche Okoro"])
    roles = Roles(known)
    [found] = triggers.find(doc, passages(doc), only(pattern("praise", act="SUPPORT")), known)
    assert roles.of(found)[1] == []


@pytest.mark.parametrize(("verb", "asked"), [("demanded", []), ("urged", ["republic"])])
def test_what_is_demanded_is_not_asked(verb: str, asked: list[str]) -> None:
    text = f"Okoro|PROPN|nsubj|1 {verb}|VERB|root|1|VBD a|DET|det|3 republic|NOUN|obj|1"
    words = {"demanded": "demand", "urged": "urge"}[verb]
    assert sides(text, pattern(words, recipient="from", act="REQUEST"), ["Okoro"])[:2] == (["Okoro"], asked)


def test_the_name_behind_a_noun_says_who_it_is() -> None:
    text = "Police|NOUN|nsubj|1 held|VERB|root|1|VBD her|PRON|nmod:poss|3 husband|NOUN|obj|1|NN Karl|PROPN|appos|3"
    doc = sentence(text)
    doc[4].ent_type_ = "PERSON"
    known = kinds(doc, ["Karl"])
    [found] = triggers.find(doc, passages(doc), only(pattern("hold")), known)
    [taker] = Roles(known).of(found)[1]
    assert taker.role.actor == "a1"


def test_all_names_of_a_list() -> None:
    text = "Ana|PROPN|nsubj|5 ,|PUNCT|punct|2 Jo|PROPN|appos|0 Ike|PROPN|conj|0 Mo|PROPN|conj|0 hit|VERB|root|5|VBD Okoro|PROPN|obj|5"
    doc = sentence(text)
    for name in (doc[0], *doc[2:5]):
        name.ent_type_ = "PERSON"
    known = kinds(doc, ["Ana", "Jo", "Ike", "Mo", "Okoro"])
    [found] = triggers.find(doc, passages(doc), only(pattern("hit")), known)
    assert len(Roles(known).of(found)[0]) == 4


def test_who_does_it_in_cooperation() -> None:
    text = "Okoro|PROPN|nsubj|5 in|ADP|case|2 cooperation|NOUN|nmod|0 with|ADP|case|4 Bello|PROPN|nmod|2 left|VERB|root|5|VBD"
    one = pattern("cooperation with", actor="poss+with", recipient="with", kind="noun", act="COOPERATE")
    assert sides(text, one, ["Okoro", "Bello"])[:2] == (["Okoro", "Bello"], ["Bello"])


def test_a_name_behind_a_description_is_no_second_person() -> None:
    text = (
        "Police|NOUN|nsubj|1 held|VERB|root|1|VBD the|DET|det|3 mayor|NOUN|obj|1|NN ,|PUNCT|punct|5 Okoro|PROPN|conj|3"
    )
    doc = sentence(text)
    doc[5].ent_type_ = "PERSON"
    known = kinds(doc, ["Okoro"])
    [found] = triggers.find(doc, passages(doc), only(pattern("hold")), known)
    [taker] = Roles(known).of(found)[1]
    assert (taker.head.text, taker.role.actor) == ("mayor", "a1")


def test_whose_house_is_razed_has_not_razed_it() -> None:
    text = "Okoro|PROPN|nmod:poss|2 's|PART|case|0 house|NOUN|nsubj:pass|4|NN was|AUX|aux:pass|4 razed|VERB|root|4|VBN"
    assert sides(text, pattern("raze house", recipient="of", act="COERCE"), ["Okoro"])[0] == []


def test_what_belongs_to_an_occasion_is_nobodys_part() -> None:
    text = "Okoro|PROPN|nsubj|1 refused|VERB|root|1|VBD after|ADP|case|3 release|NOUN|obl|1 from|ADP|case|5 Chad|PROPN|nmod|3"
    assert sides(text, pattern("refuse", recipient="from", act="COERCE"), ["Okoro", "Chad"])[1] == []


@pytest.mark.parametrize(
    ("act", "name", "taken"), [("ASSAULT", "Goma", []), ("MOBILIZE", "Goma", ["Goma"]), ("MOBILIZE", "Bay", [])]
)
def test_where_it_happens_is_nobody(act: str, name: str, taken: list[str]) -> None:
    text = f"Okoro|PROPN|nsubj|1 struck|VERB|root|1|VBD in|ADP|case|3 {name}|PROPN|obl|1"
    doc = sentence(text)
    doc[3].ent_type_ = "LOC"
    known = kinds(doc, ["Okoro"])
    [found] = triggers.find(doc, passages(doc), only(pattern("strike", recipient="in", act=act)), known)
    assert [taker.head.text for taker in Roles(known).of(found)[1]] == taken


@pytest.mark.parametrize(("thing", "asked"), [("help", ["Bello"]), ("call", [])])
def test_whose_help_is_requested(thing: str, asked: list[str]) -> None:
    text = f"Okoro|PROPN|nsubj|1 renewed|VERB|root|1|VBD Bello|PROPN|nmod:poss|3 {thing}|NOUN|obj|1"
    one = pattern(f"renew {thing}", recipient="from", act="REQUEST")
    assert sides(text, one, ["Okoro", "Bello"])[1] == asked


@pytest.mark.parametrize(("mark", "taken"), [("–|PUNCT|punct", []), ("now|ADV|advmod", ["Goma"])])
def test_the_town_of_a_dateline_is_nobody(mark: str, taken: list[str]) -> None:
    doc = sentence(f"Goma|PROPN|nsubj|2 {mark}|2 struck|VERB|root|2|VBD Okoro|PROPN|obj|2")
    doc[0].ent_type_ = "LOC"
    known = kinds(doc, ["Okoro"])
    [found] = triggers.find(doc, passages(doc), only(pattern("strike")), known)
    assert [taker.head.text for taker in Roles(known).of(found)[0]] == taken


@pytest.mark.parametrize(("doer", "actors"), [("They|PRON", []), ("Bello|PROPN", ["Bello", "Okoro"])])
def test_whoever_is_met_by_nobody_known_is_the_other_side(doer: str, actors: list[str]) -> None:
    text = f"{doer}|nsubj|1 met|VERB|root|1|VBD Okoro|PROPN|obj|1"
    one = pattern("meet", actor="subj+obj", act="CONSULT")
    assert sides(text, one, ["Okoro", *(["Bello"] if "Bello" in doer else [])])[:2] == (actors, ["Okoro"])
