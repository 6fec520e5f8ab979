from msgspec import structs

from onrecord.events.merging import merged
from onrecord.events.scene import Scene
from onrecord.records import Date, Event, Passage, Role
from tests.events.tagged import tagged

PASSAGES = [Passage(0, "headline", (0, 40), 0), Passage(1, "body", (42, 400), 42)]
SCENE = Scene(tagged("Word|NN|ROOT|0"), PASSAGES)
CHAD, OMAN, MALI = (Role("a1", (0, 4)),), (Role("a2", (10, 14)),), (Role("a3", (20, 24)),)


def event(at: int, **fields: object) -> Event:
    base = Event(
        "", "SANCTION", "occurred", (at, at + 5), (at, at + 20), actors=CHAD, recipients=OMAN, part=int(at > 40),
        rule="sanction.tsv: expel · active",
    )  # fmt: skip
    return structs.replace(base, **fields)


def test_two_mentions_are_one_event_and_the_fuller_is_kept() -> None:
    day = Date("2020-02-02")
    [found] = merged([event(50), event(200, quantity=12.0, date=day)], SCENE)
    assert (found.trigger, found.quantity, found.date) == ((200, 205), 12.0, day)


def test_the_one_kept_takes_what_it_lacks() -> None:
    [found] = merged([event(50, quantity=12.0, mode="expel"), event(200, date=Date("2020-02-02"))], SCENE)
    assert (found.quantity, found.mode, found.date) == (12.0, "expel", Date("2020-02-02"))


def test_the_body_goes_before_the_headline() -> None:
    [found] = merged([event(5, quantity=12.0), event(200)], SCENE)
    assert (found.trigger, found.quantity) == ((200, 205), 12.0)


def test_a_headline_may_call_done_what_is_announced() -> None:
    [found] = merged([event(5), event(200, status="announced")], SCENE)
    assert found.status == "announced"
    assert len(merged([event(50), event(200, status="announced")], SCENE)) == 2


def test_what_differs_is_not_one() -> None:
    for change in (
        {"act": "COERCE"}, {"status": "threatened"}, {"recipients": MALI}, {"quantity": 3.0}, {"date": Date("2020-03-03")},
    ):  # fmt: skip
        first = event(50, quantity=12.0, date=Date("2020-02-02"))
        assert len(merged([first, event(200, **change)], SCENE)) == 2, change


def test_half_told_mentions_need_the_same_word() -> None:
    assert len(merged([event(50), event(200, recipients=())], SCENE)) == 1
    assert len(merged([event(50), event(200, recipients=(), rule="sanction.tsv: ban · active")], SCENE)) == 2


def test_one_toll_in_one_paragraph_is_one_event() -> None:
    shelled = event(50, act="ASSAULT", rule="assault.tsv: shell · active", killed=4.0)
    killing = event(70, act="ASSAULT", rule="assault.tsv: kill · gerund", killed=4.0, recipients=())
    assert len(merged([shelled, killing], SCENE)) == 1


def test_what_came_of_an_attack_is_told_with_it() -> None:
    fired = event(50, act="ASSAULT", recipients=OMAN, evidence=(50, 120))
    killing = event(90, act="ASSAULT", recipients=MALI, killed=7.0, rule="assault.tsv: kill · gerund")
    [found] = merged([fired, killing], SCENE)
    assert (found.killed, {role.actor for role in found.recipients}) == (7.0, {"a2", "a3"})
    assert len(merged([fired, structs.replace(killing, rule="assault.tsv: kill · active")], SCENE)) == 2
    assert len(merged([fired, structs.replace(killing, trigger=(130, 135))], SCENE)) == 2


def test_one_assault_in_two_words_by_nobody_named_is_one() -> None:
    scene = Scene(
        tagged("They|PRP|nsubj|2 were|VBD|aux:pass|2 shot|VBN|ROOT|2 and|CC|cc|4 killed|VBN|conj|2"), PASSAGES
    )
    shot = event(50, act="ASSAULT", actors=(), mode="firearms", trigger=(10, 14), rule="assault.tsv: shoot · passive")
    killed = structs.replace(shot, mode=None, trigger=(19, 25), rule="assault.tsv: kill · passive")
    [found] = merged([shot, killed], scene)
    assert found.mode == "firearms"
    assert len(merged([shot, structs.replace(killed, recipients=MALI)], scene)) == 2
    assert len(merged([shot, structs.replace(killed, trigger=(5, 9))], scene)) == 2


def test_what_is_done_once_is_one_though_it_is_told_in_other_words() -> None:
    held = event(50, act="COERCE", mode="arrest", actors=(), rule="coerce.tsv: arrest · passive")
    detention = structs.replace(held, trigger=(200, 209), rule="coerce.tsv: detention · noun")
    assert len(merged([held, detention], SCENE)) == 1
    assert len(merged([held, structs.replace(detention, mode=None)], SCENE)) == 2
    charged = structs.replace(held, act="ACCUSE", mode="allege")
    assert len(merged([charged, structs.replace(detention, act="ACCUSE", mode="allege")], SCENE)) == 1
    assert len(merged([charged, structs.replace(detention, act="ACCUSE", mode="allege", actors=CHAD)], SCENE)) == 2


def test_talks_of_one_sentence_are_one_event() -> None:
    rows = "Fiji|NNP|nsubj|1 met|VBD|ROOT|1 Oman|NNP|obj|1 to|TO|mark|4 discuss|VB|advcl|1 trade|NN|obj|4 .|.|punct|1"
    scene = Scene(tagged(rows, "They|PRP|nsubj|1 discussed|VBD|ROOT|1 fish|NN|obj|1"), PASSAGES)
    met = event(50, act="CONSULT", trigger=(5, 8), rule="consult.tsv: meet · active")
    talked = structs.replace(met, trigger=(17, 24), recipients=(), rule="consult.tsv: discuss · control")
    assert len(merged([met, talked], scene)) == 1
    assert len(merged([met, structs.replace(talked, status="announced")], scene)) == 1
    assert len(merged([met, structs.replace(talked, trigger=(38, 47))], scene)) == 2
    assert len(merged([met, structs.replace(talked, mode="visit")], scene)) == 2
