from datetime import date

from onrecord.events.scene import Scene
from onrecord.events.status import standing
from onrecord.events.when import dated
from onrecord.records import Date, Time
from tests.events.tagged import tagged, trigger

PUBLISHED = date(2021, 5, 20)


def of(sentence: str, word: str, *days: tuple[str, str]) -> Date | None:
    doc = tagged(sentence)
    times = [
        Time((doc.text.index(name), doc.text.index(name) + len(name)), value, "day", basis="relative")
        for name, value in days
    ]
    scene = Scene(doc, times=times, published=PUBLISHED)
    found = trigger(doc, word, act="SANCTION")
    return dated(found, standing(found, scene), scene)


MONDAY, FRIDAY = ("Monday", "2021-05-17"), ("Friday", "2021-05-21")


def test_the_day_of_the_act() -> None:
    sentence = "Lima|NNP|nsubj|1 expelled|VBD|ROOT|1 him|PRP|obj|1 on|IN|case|4 Monday|NNP|obl|1"
    assert of(sentence, "expelled", MONDAY) == Date("2021-05-17", basis="relative")


def test_what_is_done_is_not_dated_by_the_telling() -> None:
    sentence = "Lima|NNP|nsubj|1 said|VBD|ROOT|1 on|IN|case|3 Monday|NNP|obl|1 it|PRP|nsubj|6 had|VBD|aux|6 expelled|VBN|ccomp|1 him|PRP|obj|6"
    assert of(sentence, "expelled", MONDAY) is None


def test_what_is_to_come_is_dated_by_the_telling_unless_it_has_its_own_day() -> None:
    sentence = "Lima|NNP|nsubj|1 said|VBD|ROOT|1 on|IN|case|3 Monday|NNP|obl|1 it|PRP|nsubj|6 would|MD|aux|6 expel|VB|ccomp|1 him|PRP|obj|6"
    assert of(sentence, "expel", MONDAY) == Date("2021-05-17", basis="relative")
    later = f"{sentence} on|IN|case|9 Friday|NNP|obl|6"
    assert of(later, "expel", MONDAY, FRIDAY) == Date("2021-05-21", basis="relative")


def test_a_day_at_the_governor_behind_the_act_is_the_acts() -> None:
    sentence = "He|PRP|nsubj:pass|2 is|VBZ|aux:pass|2 expected|VBN|ROOT|2 to|TO|mark|4 expel|VB|xcomp|2 her|PRP|obj|4 on|IN|case|7 Friday|NNP|obl|2"
    assert of(sentence, "expel", FRIDAY) == Date("2021-05-21", basis="relative")


def test_a_time_that_bounds_is_none() -> None:
    sentence = "Lima|NNP|nsubj|2 has|VBZ|aux|2 expelled|VBN|ROOT|2 six|CD|obj|2 since|IN|case|5 Monday|NNP|obl|2"
    assert of(sentence, "expelled", MONDAY) is None


def test_without_any_day_there_is_no_date() -> None:
    assert of("Lima|NNP|nsubj|2 will|MD|aux|2 expel|VB|ROOT|2 him|PRP|obj|2", "expel") is None


def test_joined_verbs_share_a_day_as_far_as_they_share_a_subject() -> None:
    sentence = "They|PRP|nsubj|1 jailed|VBD|ROOT|1 him|PRP|obj|1 and|CC|cc|4 expelled|VBD|conj|1 her|PRP|obj|4 on|IN|case|7 Monday|NNP|obl|4"
    assert of(sentence, "jailed", MONDAY) == Date("2021-05-17", basis="relative")
    apart = "They|PRP|nsubj|1 jailed|VBD|ROOT|1 him|PRP|obj|1 and|CC|cc|5 we|PRP|nsubj|5 left|VBD|conj|1 on|IN|case|7 Monday|NNP|obl|5"
    assert of(apart, "jailed", MONDAY) is None


def test_a_clause_with_a_time_of_its_own_is_not_dated_by_the_one_above() -> None:
    sentence = (
        "They|PRP|nsubj|1 left|VBD|ROOT|1 on|IN|case|3 Monday|NNP|obl|1 {}after|IN|mark|{} Lima|NNP|nsubj|{} "
        "threatened|VBD|advcl|1 to|TO|mark|{} expel|VB|xcomp|{} him|PRP|obj|{}"
    )
    assert of(sentence.format("", 6, 6, 8, 6, 8), "expel", MONDAY) is None
    counted = sentence.format("two|CD|nummod|5 days|NNS|obl:unmarked|8 ", 8, 8, 10, 8, 10)
    assert of(counted, "expel", MONDAY) == Date("2021-05-15", basis="relative")
