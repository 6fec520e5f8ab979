from onrecord.stories.credits import credited, is_own, source

from .pages import page


def test_the_agency_of_the_dateline() -> None:
    told = page(("dateline", "NAIROBI, March 11 (Eastwire) -"), ("body", "A barge sank."), outlet="The Tide")
    assert credited(told) == {"eastwire"}
    assert source(told) == "eastwire"
    assert not is_own(told)


def test_a_day_in_brackets_is_no_agency() -> None:
    assert credited(page(("dateline", "RIGA (March 11) -"), ("body", "A barge sank."))) == frozenset()


def test_a_listed_agency_in_the_byline() -> None:
    assert credited(page(("byline", "By Reuters staff"), ("body", "A barge sank."))) == {"reuters"}


def test_the_agencys_own_page() -> None:
    assert is_own(page(("dateline", "RIGA (Eastwire) -"), ("body", "A barge sank."), outlet="The Eastwire"))


def test_without_credit_the_outlet_without_outlet_the_page() -> None:
    assert source(page(("body", "A barge sank."), outlet="The Tide")) == "tide"
    alone = page(("body", "A barge sank."))
    assert source(alone) == alone.page.sha256
