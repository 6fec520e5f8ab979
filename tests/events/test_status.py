import pytest

from onrecord.events.scene import Scene
from onrecord.events.status import standing
from onrecord.records import Actor, Cast, Passage, Statement
from tests.events.tagged import scene, tagged, trigger

EXPEL = "Russia|NNP|nsubj|1 threatened|VBD|ROOT|1 to|TO|mark|3 expel|VB|xcomp|1 two|CD|nummod|5 envoys|NNS|obj|3 .|.|punct|1"
NO_PLANS = (
    "The|DT|det|1 army|NN|nsubj|2 denied|VBD|ROOT|2 having|VBG|xcomp|2 plans|NNS|obj|3 to|TO|mark|6 bomb|VB|acl|4 "
    "the|DT|det|8 town|NN|obj|6 .|.|punct|2"
)
ASKED = (
    "The|DT|det|1 rebels|NNS|nsubj:pass|3 were|VBD|aux:pass|3 asked|VBN|ROOT|3 by|IN|case|6 the|DT|det|6 "
    "mayor|NN|obl:agent|3 to|TO|mark|8 free|VB|xcomp|3 the|DT|det|10 crew|NN|obj|8 .|.|punct|3"
)
CASES = [
    (EXPEL, "expel", "threatened", None, "threatened"),
    (
        "Kenya|NNP|nsubj|1 has|VBZ|ROOT|1 yet|RB|advmod|1 to|TO|mark|4 arrest|VB|xcomp|1 him|PRP|obj|4",
        "arrest", "denied", None, None,
    ),
    (
        "The|DT|det|1 union|NN|nsubj|5 is|VBZ|cop|5 still|RB|advmod|5 to|TO|mark|5 strike|VB|ROOT|5",
        "strike", "denied", None, None,
    ),
    (
        "They|PRP|nsubj|2 should|MD|aux|2 talk|VB|ROOT|2 instead|RB|mark|5 of|IN|fixed|3 fighting|VBG|advcl|2",
        "fighting", "hypothetical", None, None,
    ),
    (
        "They|PRP|nsubj|1 fled|VBD|ROOT|1 rather|RB|cc|4 than|IN|fixed|2 fight|VB|obl|1",
        "fight", "denied", None, None,
    ),
    (
        "They|PRP|nsubj|1 shot|VBD|ROOT|1 him|PRP|obj|1 before|IN|mark|6 he|PRP|nsubj|6 could|MD|aux|6 fire|VB|advcl|1",
        "fire", "averted", None, None,
    ),
    (
        "Lima|NNP|nsubj|2 will|MD|aux|2 try|VB|ROOT|2 to|TO|mark|4 free|VB|xcomp|2 them|PRP|obj|4",
        "free", "announced", None, "try",
    ),
    (
        "Options|NNS|nsubj|1 include|VBP|ROOT|1 bombing|VBG|xcomp|1 it|PRP|obj|2",
        "bombing", "proposed", None, None,
    ),
    (
        "Raids|NNS|nsubj|3 are|VBP|cop|3 an|DT|det|3 option|NN|ROOT|3",
        "Raids", "proposed", None, None,
    ),
    (
        "The|DT|det|1 plan|NN|nsubj:outer|4 was|VBD|cop|4 to|TO|mark|4 bomb|VB|ROOT|4 it|PRP|obj|4",
        "bomb", "announced", None, None,
    ),
    (
        "We|PRP|nsubj|1 want|VBP|ROOT|1 his|PRP$|nmod:poss|3 killers|NNS|nsubj|4 arrested|VBD|ccomp|1",
        "arrested", "requested", "We", "want",
    ),
    (
        "Fears|NNS|nsubj|2 are|VBP|aux|2 growing|VBG|ROOT|2 that|IN|mark|6 Chad|NNP|nsubj|6 will|MD|aux|6 "
        "attack|VB|ccomp|2",
        "attack", "hypothetical", None, "Fears",
    ),
    (
        "Chad|NNP|nsubj|1 denies|VBZ|ROOT|1 having|VBG|aux|3 bombed|VBN|advcl|1 it|PRP|obj|3",
        "bombed", "denied", "Chad", "denies",
    ),
    (
        "He|PRP|nsubj|2 was|VBD|aux|2 going|VBG|ROOT|2 to|TO|mark|4 shoot|VB|xcomp|2 but|CC|cc|7 it|PRP|nsubj|7 "
        "jammed|VBD|conj|2",
        "shoot", "averted", None, "going",
    ),
    (  # it did not ask, and called for it
        "Lima|NNP|nsubj|3 does|VBZ|aux|3 not|RB|advmod|3 ask|VB|ROOT|3 and|CC|cc|5 attacked|VBN|conj|3 it|PRP|obj|5",
        "attacked", "occurred", None, None,
    ),
    (
        "The|DT|det|1 judge|NN|nsubj:outer|5 is|VBZ|cop|5 due|JJ|case|5 to|IN|fixed|3 jail|VB|ROOT|5 him|PRP|obj|5",
        "jail", "announced", None, None,
    ),
    (NO_PLANS, "bomb", "denied", "army", "denied"),
    ("Iran|NNP|nsubj|2 reportedly|RB|advmod|2 seized|VBD|ROOT|2 it|PRP|obj|2", "seized", "alleged", None, None),
    ("Iran|NNP|nsubj|1 seized|VBD|ROOT|1 the|DT|det|3 tanker|NN|obj|1", "seized", "occurred", None, None),
    ("No|DT|det|1 shots|NNS|nsubj:pass|3 were|VBD|aux:pass|3 fired|VBN|ROOT|3", "fired", "denied", None, None),
    (ASKED, "free", "requested", "mayor", "asked"),
    (
        "Oman|NNP|nsubj|1 offered|VBD|ROOT|1 to|TO|mark|3 host|VB|xcomp|1 talks|NNS|obj|3",
        "host", "proposed", "Oman", "offered",
    ),
    (
        "Oman|NNP|nsubj|1 offered|VBD|ROOT|1 to|TO|mark|3 host|VB|xcomp|1 talks|NNS|obj|3",
        "talks", "proposed", "Oman", "offered",
    ),
    (
        "Hungary|NNP|nsubj|3 will|MD|aux|3 not|RB|advmod|3 send|VB|ROOT|3 troops|NNS|obj|3",
        "send", "refused", None, None,
    ),
    (
        "A|DT|det|1 bill|NN|nsubj|7 that|WDT|nsubj|4 would|MD|aux|4 ban|VB|acl:relcl|1 the|DT|det|6 party|NN|obj|4 "
        "arrived|VBD|ROOT|7",
        "ban", "proposed", None, "bill",
    ),
    (
        "She|PRP|nsubj|1 failed|VBD|ROOT|1 to|TO|mark|3 prevent|VB|xcomp|1 the|DT|det|5 attack|NN|obj|3",
        "attack", "occurred", None, None,
    ),
    (
        "Kenya|NNP|nsubj|1 agreed|VBD|ROOT|1 not|RB|advmod|4 to|TO|mark|4 arrest|VB|xcomp|1 the|DT|det|6 men|NNS|obj|4",
        "arrest", "refused", None, None,
    ),
    (  # nobody asked for it: the asking keeps its own event
        "She|PRP|nsubj|1 urged|VBD|ROOT|1 the|DT|det|3 army|NN|obj|1 not|RB|advmod|6 to|TO|mark|6 attack|VB|advcl|1",
        "attack", "hypothetical", None, None,
    ),
    ("The|DT|det|1 army|NN|nsubj|3 may|MD|aux|3 attack|VB|ROOT|3", "attack", "hypothetical", None, None),
    ("Will|MD|aux|2 Chad|NNP|nsubj|2 invade|VB|ROOT|2 Mali|NNP|obj|2 ?|.|punct|2", "invade", "hypothetical", None, None),
    (
        "If|IN|mark|2 Chad|NNP|nsubj|2 attacks|VBZ|advcl|6 Mali|NNP|obj|2 ,|,|punct|2 they|PRP|nsubj|6 "
        "left|VBD|ROOT|6",
        "attacks", "hypothetical", None, None,
    ),
    (
        "Mali|NNP|nsubj|2 will|MD|aux|2 retaliate|VB|ROOT|2 unless|IN|mark|5 Chad|NNP|nsubj|5 withdraws|VBZ|advcl|2",
        "retaliate", "threatened", None, None,
    ),
    (
        "The|DT|det|1 union|NN|nsubj|2 called|VBN|ROOT|2 off|RP|case|6 a|DT|det|6 planned|VBN|amod|6 strike|NN|obl|2",
        "strike", "averted", None, "called",
    ),
    (  # the proposal has been made, whoever turns it down
        "Lima|NNP|nsubj|1 rejected|VBD|ROOT|1 a|DT|det|3 proposal|NN|obj|1 to|TO|mark|5 send|VB|advcl|1 aid|NN|obj|5",
        "send", "proposed", None, "proposal",
    ),
    ("Talks|NNS|nsubj|2 will|MD|aux|2 begin|VB|ROOT|2 on|IN|case|4 Friday|NNP|obl|2", "Talks", "announced", None, None),
    ("Talks|NNS|nsubj|1 collapsed|VBD|ROOT|1", "Talks", "averted", None, "collapsed"),
    ("Minister|NNP|ROOT|0 to|TO|mark|2 visit|VB|acl|0 Lima|NNP|obj|2", "visit", "announced", None, None),
    (
        "He|PRP|nsubj|1 asked|VBD|ROOT|1 whether|IN|mark|6 the|DT|det|4 army|NN|nsubj|6 had|VBD|aux|6 fired|VBN|ccomp|1",
        "fired", "hypothetical", "", "asked",
    ),
    (
        "She|PRP|nsubj|1 withdrew|VBD|ROOT|1 her|PRP$|nmod:poss|3 threat|NN|obj|1 to|TO|mark|5 expel|VB|advcl|1 "
        "him|PRP|obj|5",
        "expel", "averted", None, "withdrew",
    ),
    (
        "Chad|NNP|nsubj|2 allegedly|RB|advmod|2 threatened|VBD|ROOT|2 to|TO|mark|4 bomb|VB|xcomp|2 it|PRP|obj|4",
        "bomb", "alleged", None, None,
    ),
    (
        "Lima|NNP|nsubj|1 demanded|VBD|ROOT|1 that|IN|mark|4 Quito|NNP|nsubj|4 withdraw|VBP|ccomp|1 troops|NNS|obj|4",
        "withdraw", "requested", "Lima", "demanded",
    ),
    (
        "Lima|NNP|nsubj|1 insisted|VBD|ROOT|1 that|IN|mark|4 Quito|NNP|nsubj|4 withdrew|VBD|ccomp|1 troops|NNS|obj|4",
        "withdrew", "occurred", None, None,
    ),
    (
        "They|PRP|nsubj|1 stormed|VBD|ROOT|1 the|DT|det|3 hall|NN|obj|1 ,|,|punct|5 killing|VBG|advcl|1 two|CD|obj|5",
        "killing", "occurred", None, None,
    ),
    (
        "They|PRP|nsubj|3 did|VBD|aux|3 not|RB|advmod|3 deny|VB|ROOT|3 killing|VBG|xcomp|3 him|PRP|obj|4",
        "killing", "alleged", "They", "deny",
    ),
    (
        "They|PRP|nsubj|2 will|MD|aux|2 stay|VB|ROOT|2 until|IN|mark|5 he|PRP|nsubj|5 resigns|VBZ|advcl|2",
        "resigns", "hypothetical", None, None,
    ),
    (
        "Lima|NNP|nsubj|1 accused|VBD|ROOT|1 him|PRP|obj|1 of|IN|mark|4 trying|VBG|advcl|1 to|TO|mark|6 kill|VB|xcomp|4 "
        "her|PRP|obj|6",
        "kill", "alleged", "Lima", "accused",
    ),
    (
        "They|PRP|nsubj|1 discussed|VBD|ROOT|1 Lima|NNP|nmod:poss|4 's|POS|case|2 raid|NN|obj|1",
        "raid", "occurred", None, None,
    ),
    (
        "They|PRP|nsubj|1 asked|VBD|ROOT|1 Lima|NNP|obj|1 to|TO|mark|4 stay|VB|xcomp|1 and|CC|cc|6 fight|VBP|conj|4",
        "fight", "requested", "They", "asked",
    ),
    (
        "They|PRP|nsubj|1 admitted|VBD|ROOT|1 to|TO|mark|4 having|VBG|aux|4 shot|VBN|advcl|1 him|PRP|obj|4",
        "shot", "occurred", None, None,
    ),
    (
        "Lima|NNP|nsubj|1 weighs|VBZ|ROOT|1 whether|IN|mark|4 to|TO|mark|4 leave|VB|advcl|7 ,|,|punct|4 "
        "Okoro|NNP|nsubj|7 said|VBD|parataxis|1",
        "leave", "proposed", "Lima", "weighs",
    ),
    (
        "They|PRP|nsubj|1 called|VBD|ROOT|1 off|RP|compound:prt|1 strikes|NNS|obj|1",
        "called", "averted", None, None,
    ),
    (
        "They|PRP|nsubj|1 called|VBD|ROOT|1 out|RP|compound:prt|1 strikes|NNS|obj|1",
        "called", "occurred", None, None,
    ),
    (  # his role is alleged, and nobody doubts the killing
        "Her|PRP$|nmod:poss|2 alleged|JJ|amod|2 role|NN|nsubj|8 in|IN|case|5 the|DT|det|5 killing|NN|nmod|2 "
        "was|VBD|cop|8 not|RB|advmod|8 clear|JJ|ROOT|8",
        "killing", "occurred", None, None,
    ),
    (
        "They|PRP|nsubj|2 will|MD|aux|2 settle|VB|ROOT|2 it|PRP|obj|2 through|IN|case|5 talks|NNS|obl|2",
        "talks", "announced", None, None,
    ),
    (
        "Efforts|NNS|ROOT|0 to|TO|mark|2 settle|VB|acl|0 it|PRP|obj|2 through|IN|case|5 talks|NNS|obl|2",
        "talks", "proposed", None, None,
    ),
    (
        "Lima|NNP|nsubj|1 asked|VBD|ROOT|1 every|DT|det|3 year|NN|obl|1 that|WDT|mark|6 Quito|NNP|nsubj|6 "
        "free|VBP|acl:relcl|3 them|PRP|obj|6",
        "free", "requested", "Lima", "asked",
    ),
    (
        "Quito|NNP|nsubj|1 ruled|VBD|ROOT|1 out|IN|mark|3 bombing|VBG|advcl|1 Lima|NNP|obj|3",
        "bombing", "refused", None, "ruled",
    ),
    (
        "She|PRP|nsubj:pass|2 was|VBD|aux:pass|2 talked|VBN|ROOT|2 out|IN|mark|5 of|IN|mark|5 resigning|VBG|obl|2",
        "resigning", "averted", None, "talked",
    ),
    (
        "Quito|NNP|nsubj|1 stopped|VBD|ROOT|1 short|JJ|advmod|1 of|IN|mark|4 expelling|VBG|advcl|2 her|PRP|obj|4",
        "expelling", "refused", None, "stopped",
    ),
    (
        "Rebels|NNS|nsubj|1 came|VBD|ROOT|1 close|RB|advmod|1 to|IN|mark|4 seizing|VBG|advcl|2 Lima|NNP|obj|4",
        "seizing", "averted", None, "came",
    ),
    (  # the plans stand
        "Lima|NNP|nsubj|3 did|VBD|aux|3 not|RB|advmod|3 drop|VB|ROOT|3 plans|NNS|obj|3 to|TO|mark|6 bomb|VB|acl|4",
        "bomb", "announced", None, "plans",
    ),
    (  # and so does the threat that is not carried out; one that is has become a deed
        "Lima|NNP|nsubj|2 has|VBZ|aux|2 fulfilled|VBN|ROOT|2 threats|NNS|obj|2 to|TO|mark|5 bomb|VB|acl|3 it|PRP|obj|5",
        "bomb", "occurred", None, None,
    ),
    (
        "Lima|NNP|nsubj|3 has|VBZ|aux|3 not|RB|advmod|3 fulfilled|VBN|ROOT|3 threats|NNS|obj|3 to|TO|mark|6 bomb|VB|acl|4",
        "bomb", "threatened", None, "threats",
    ),
    (  # an attempt that failed was no deed before it
        "An|DT|det|1 attempt|NN|nsubj|4 to|TO|mark|3 kill|VB|acl|1 failed|VBD|ROOT|4",
        "kill", "averted", None, "attempt",
    ),
    (
        "Kin|NNS|nsubj|1 begged|VBD|ROOT|1 them|PRP|obj|1 to|IN|mark|4 free|VB|obl|1 her|PRP|obj|4",
        "free", "requested", "Kin", "begged",
    ),
    (
        "Reports|NNS|nsubj|6 that|IN|mark|4 he|PRP|nsubj|4 had|VBD|aux|4 resigned|VBD|acl|0 were|VBD|cop|6 "
        "false|JJ|ROOT|6",
        "resigned", "denied", "", "false",
    ),
    (
        "We|PRP|nsubj|2 will|MD|aux|2 fight|VB|ccomp|7 unless|IN|mark|5 they|PRP|nsubj|5 go|VBP|ccomp|7 "
        "they|PRP|nsubj|7 said|VBD|ROOT|7",
        "fight", "threatened", None, None,
    ),
    (
        "Leave|VB|ccomp|6 or|CC|cc|4 we|PRP|nsubj|4 will|MD|aux|4 shoot|VB|conj|0 they|PRP|nsubj|6 said|VBD|ROOT|6",
        "shoot", "threatened", None, None,
    ),
    (  # what she insists on is her own doing, and no wish
        "She|PRP|nsubj|1 insisted|VBD|ROOT|1 she|PRP|nsubj|5 would|MD|aux|5 not|RB|advmod|5 resign|VB|ccomp|1",
        "resign", "refused", None, None,
    ),
    (  # a suggestion that it is so, and one that it be done
        "Lima|NNP|nsubj|1 heard|VBD|ROOT|1 ideas|NNS|obj|1 that|IN|mark|5 guards|NNS|nsubj|5 beat|VBD|acl|2 "
        "her|PRP|obj|5",
        "beat", "alleged", "", "ideas",
    ),
    (
        "Lima|NNP|nsubj|1 heard|VBD|ROOT|1 ideas|NNS|obj|1 that|IN|mark|6 guards|NNS|nsubj|6 should|MD|aux|6 "
        "beat|VB|acl|2 her|PRP|obj|6",
        "beat", "proposed", "", "ideas",
    ),
    (
        "Lima|NNP|nsubj|1 heard|VBD|ROOT|1 ideas|NNS|obj|1 that|IN|mark|6 guards|NNS|nsubj|6 would|MD|aux|6 "
        "beat|VB|acl|2 her|PRP|obj|6",
        "beat", "proposed", "", "ideas",
    ),
    (
        "Lima|NNP|nsubj|1 voiced|VBD|ROOT|1 hopes|NNS|obj|1 that|IN|mark|6 rebels|NNS|nsubj|6 will|MD|aux|6 "
        "free|VB|acl|2 her|PRP|obj|6",
        "free", "proposed", "Lima", "hopes",
    ),
    (  # the adverb governs nothing, and neither does the verb
        "Rebels|NNS|nsubj|1 came|VBD|ROOT|1 early|RB|advmod|1 after|IN|mark|4 seizing|VBG|advcl|2 Lima|NNP|obj|4",
        "seizing", "occurred", None, None,
    ),
]  # fmt: skip


def test_with_a_march_that_is_held_to_thank_somebody_the_thanks_are_given() -> None:
    doc = tagged("They|PRP|nsubj|1 marched|VBD|ROOT|1 to|TO|mark|3 thank|VB|advcl|1 nurses|NNS|obj|3")
    assert standing(trigger(doc, "thank", act="SUPPORT"), scene(doc)).status == "occurred"
    assert standing(trigger(doc, "thank", act="ASSAULT"), scene(doc)).status == "announced"


def test_a_warrant_is_an_announcement() -> None:
    doc = tagged("Judges|NNS|nsubj|1 issued|VBD|ROOT|1 a|DT|det|3 warrant|NN|obj|1")
    assert standing(trigger(doc, "issued", "warrant", act="COERCE"), scene(doc)).status == "announced"


@pytest.mark.parametrize(
    ("sentence", "words", "status"),
    [
        ("They|PRP|nsubj|1 offered|VBD|ROOT|1 asylum|NN|obj|1", ("offered", "asylum"), "proposed"),
        ("They|PRP|nsubj|1 tried|VBD|ROOT|1 to|TO|mark|3 kill|VB|xcomp|1", ("tried", "kill"), "averted"),
        ("They|PRP|nsubj|1 gave|VBD|ROOT|1 asylum|NN|obj|1", ("gave", "asylum"), "occurred"),
        ("They|PRP|nsubj|1 called|VBD|ROOT|1 strikes|NNS|obj|1", ("called", "strikes"), "announced"),
        (
            "They|PRP|nsubj|1 called|VBD|ROOT|1 envoys|NNS|obj|1 home|RB|advmod|1",
            ("called", "envoys"), "occurred",
        ),
        ("They|PRP|nsubj|1 ordered|VBD|ROOT|1 him|PRP|obj|1 to|TO|mark|4 leave|VB|xcomp|1", ("ordered", "leave"), "occurred"),
        ("They|PRP|nsubj|1 ordered|VBD|ROOT|1 him|PRP|obj|1 out|RP|compound:prt|1", ("ordered", "out"), "announced"),
    ],
)  # fmt: skip
def test_a_pattern_of_trying_or_offering_tells_of_no_deed(sentence: str, words: tuple[str, ...], status: str) -> None:
    doc = tagged(sentence)
    assert standing(trigger(doc, *words, act="AID"), scene(doc)).status == status


def test_a_notice_asks_for_an_arrest() -> None:
    doc = tagged("Police|NNS|nsubj|1 read|VBD|ROOT|1 the|DT|det|3 notice|NN|obj|1")
    found = trigger(doc, "notice", act="COERCE")
    noun = found._replace(pattern=found.pattern._replace(kind="noun"))
    assert standing(noun, scene(doc)).status == "requested"


def test_requests_that_somebody_supports_have_been_made() -> None:
    text = "Oman|NNP|nsubj|1 committed|VBD|ROOT|1 itself|PRP|obj|1 to|IN|case|5 {0} requests|NNS|obl|1"
    hers, any_ = (tagged(text.format(word)) for word in ("her|PRP$|nmod:poss|5", "any|DT|det|5"))
    assert standing(trigger(hers, "requests", act="REQUEST"), scene(hers)).status == "occurred"
    assert standing(trigger(any_, "requests", act="REQUEST"), scene(any_)).status == "announced"


def test_a_speech_goes_on_in_the_next_sentence() -> None:
    would = "He|PRP|nsubj|2 would|MD|aux|2 attack|VB|ROOT|2"
    spoke, slept = (
        tagged("She|PRP|nsubj|1 said|VBD|ROOT|1 nothing|NN|obj|1", would),
        tagged("She|PRP|nsubj|1 slept|VBD|ROOT|1", would),
    )
    doubted = standing(trigger(slept, "attack"), scene(slept)).status
    passages = [Passage(0, "body", (0, len(spoke.text)), 0)]
    assert (standing(trigger(spoke, "attack"), Scene(spoke, passages)).status, doubted) == ("announced", "hypothetical")


@pytest.mark.parametrize(("sentence", "word", "status", "by", "governor"), CASES, ids=lambda value: str(value)[:40])
def test_what_stands_of_an_act(sentence: str, word: str, status: str, by: str | None, governor: str | None) -> None:
    doc = tagged(sentence)
    found = standing(trigger(doc, word), scene(doc))
    assert found.status == status
    assert (found.by.text if found.by is not None else None) == (by or None)
    if by != "":
        assert (found.governor.text if found.governor is not None else None) == governor


def told(speaker: str, country: str | None, sector: str | None) -> tuple[Scene, str]:
    """``SPEAKER said soldiers shelled it``, the speaker and the soldiers of Lutha known as actors."""
    doc = tagged(f"{speaker}|NNS|nsubj|1 said|VBD|ROOT|1 soldiers|NNS|nsubj|3 shelled|VBD|ccomp|1 Orm|NNP|obj|3")
    at = doc.text.index("soldiers")
    cast = Cast(
        (
            Actor("a1", speaker, "group", country=country, sector=sector, mentions=((0, len(speaker)),)),
            Actor("a2", "soldiers", "group", country="TCD", sector="MIL", mentions=((at, at + 8),)),
        )
    )
    said = Statement("s1", "indirect", "assert", ((at, len(doc.text)),), speaker="a1", speaker_span=(0, len(speaker)))
    return Scene(doc, [Passage(0, "body", (0, len(doc.text)), 0)], cast, [said]), "shelled"


@pytest.mark.parametrize(
    ("speaker", "country", "sector", "status"),
    [
        ("police", "TCD", "COP", "occurred"),
        ("witnesses", None, None, "occurred"),
        ("sources", None, None, "alleged"),
        ("insiders", "TCD", "GOV", "alleged"),  # of the same government, and not named
        ("newspapers", "TCD", "JRN", "alleged"),
        ("rebels", "TCD", "REB", "alleged"),
        ("diplomats", "MLI", "GOV", "alleged"),
    ],
)
def test_whose_word_it_is(speaker: str, country: str | None, sector: str | None, status: str) -> None:
    given, word = told(speaker, country, sector)
    found = standing(trigger(given.doc, word), given)
    assert found.status == status
    assert (found.by.text if found.by is not None else None) == (speaker if status == "alleged" else None)


@pytest.mark.parametrize(
    ("speaker", "condition", "status"),
    [
        ("minister", "if|IN|mark|6 he|PRP|nsubj|6 lies|VBZ|advcl|2", "threatened"),
        ("analyst", "if|IN|mark|6 he|PRP|nsubj|6 lies|VBZ|advcl|2", "hypothetical"),
        ("minister", "when|IN|mark|6 he|PRP|nsubj|6 lies|VBZ|advcl|2", "hypothetical"),
    ],
)
def test_what_may_be_done_under_a_condition_is_held_over_somebody(speaker: str, condition: str, status: str) -> None:
    doc = tagged(
        f"Chad|NNP|nsubj|2 may|MD|aux|2 jail|VB|ccomp|8 him|PRP|obj|2 {condition} {speaker}|NN|nsubj|8 said|VBD|ROOT|8"
    )
    assert standing(trigger(doc, "jail", act="COERCE"), scene(doc)).status == status


def test_a_demand_of_an_official_is_no_opinion() -> None:
    doc = tagged(
        "Chad|NNP|nsubj|2 must|MD|aux|2 withdraw|VB|ccomp|6 ,|,|punct|2 the|DT|det|5 minister|NN|nsubj|6 said|VBD|ROOT|6"
    )
    found = standing(trigger(doc, "withdraw", act="RETREAT"), scene(doc))
    assert (found.status, found.by and found.by.text) == ("requested", "minister")
    doc = tagged(
        "Chad|NNP|nsubj|2 must|MD|aux|2 withdraw|VB|ccomp|6 ,|,|punct|2 the|DT|det|5 analyst|NN|nsubj|6 said|VBD|ROOT|6"
    )
    assert standing(trigger(doc, "withdraw", act="RETREAT"), scene(doc)).status == "hypothetical"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("with|IN|case|5 no|DT|det|5 parole|NN|obl|2", "occurred"),
        ("to|IN|case|5 no|DT|det|5 prison|NN|obl|2", "denied"),
    ],
)
def test_what_is_beside_an_act_does_not_deny_it(words: str, status: str) -> None:
    doc = tagged(f"Okoro|NNP|nsubj:pass|2 was|VBD|aux:pass|2 sent|VBN|ROOT|2 {words}")
    assert standing(trigger(doc, "sent", act="SANCTION"), scene(doc)).status == status


def test_what_is_wanted_of_somebody_is_requested() -> None:
    doc = tagged("They|PRP|nsubj|1 want|VBP|ROOT|1 the|DT|det|3 woman|NN|obj|1 detained|VBD|acl|3")
    found = standing(trigger(doc, "detained", act="COERCE"), scene(doc))
    assert (found.status, found.by and found.by.text) == ("requested", "They")


def test_not_the_only_one_to_do_it_does_it() -> None:
    doc = tagged(
        "Chad|NNP|nsubj|5 is|VBZ|cop|5 not|RB|advmod|5 the|DT|det|5 only|JJ|amod|5 state|NN|ROOT|5 jailing|VBG|acl|5 them|PRP|obj|6"
    )
    assert standing(trigger(doc, "jailing", act="COERCE"), scene(doc)).status == "occurred"


def test_those_arrested_have_been() -> None:
    given, _ = told("rebels", "TCD", "REB")
    doc = tagged(
        "Chad|NNP|nsubj|2 should|MD|aux|2 free|VB|ccomp|6 those|PRP|obj|2 arrested|VBN|acl|3 rebels|NNS|nsubj|6 said|VBD|ROOT|6"
    )
    found = standing(trigger(doc, "arrested", act="COERCE"), Scene(doc, cast=given.cast))
    assert found.status == "occurred"
