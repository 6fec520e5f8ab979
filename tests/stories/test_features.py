import pytest
from msgspec import structs

from onrecord.records import Actor
from onrecord.stories.features import KEYS, apart, day, features, likeness

from .pages import page

QUAKE = "A strong earthquake struck the port of Iquique on Tuesday night and cut the road to the mines."
AGAIN = "Rescuers in Iquique searched the port for people whom the earthquake had buried."
VOTE = "The senate voted on Tuesday to raise the tax on sugar."


def test_the_same_matter_in_other_words() -> None:
    one, two, other = (features(page(("body", text))) for text in (QUAKE, AGAIN, VOTE))
    assert likeness(one, one) == pytest.approx(1)
    assert likeness(one, two) > 0.4 > 0.2 > likeness(one, other)
    assert likeness(one, two) == pytest.approx(likeness(two, one))


def test_names_count_for_more() -> None:
    plain = page(("body", AGAIN))
    named = structs.replace(plain, actors=(Actor("a1", "Iquique", "place"),))
    assert features(named).weights["iquique"] > features(plain).weights["iquique"]


def test_teasers_and_repeats_are_left_out() -> None:
    with_teaser = page(("body", QUAKE), ("teaser", VOTE), ("promo", AGAIN))
    assert features(with_teaser).weights == features(page(("body", QUAKE))).weights


def test_few_keys_and_those_the_rarest() -> None:
    found = features(page(("body", " ".join([QUAKE, AGAIN, VOTE] + [f"zyx{n}" for n in range(30)]))))
    assert len(found.keys) == KEYS


def test_days() -> None:
    assert day(page(("body", QUAKE), published="2026-03-11T09:00+01:00")) == "2026-03-11"
    assert day(page(("body", QUAKE))) == ""
    assert (apart("2026-03-11", "2026-02-28"), apart("", "2026-02-28")) == (11, 0)


def test_an_empty_page_is_like_nothing() -> None:
    empty = features(page(("headline", "")))
    assert likeness(empty, features(page(("body", QUAKE)))) == 0
