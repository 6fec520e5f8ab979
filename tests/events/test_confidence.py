"""How sure a row is, and that the fit is what ships."""

from onrecord.events.confidence import Make, confidence, weights
from training.confidence import JUDGED, fit, judged, reliability

BEST = Make("active", "both", "occurred", "own", "words")


def test_what_lacks_a_side_or_did_not_happen_is_less_sure() -> None:
    assert confidence(BEST) > confidence(BEST._replace(sides="recipient")) > 0
    assert confidence(BEST) > confidence(BEST._replace(status="hypothetical"))
    assert confidence(BEST) > confidence(BEST._replace(structure="gerund"))


def test_a_structure_that_nobody_has_judged_counts_as_the_mean() -> None:
    assert 0 < confidence(BEST._replace(structure="unheard of")) < 1


def test_the_shipped_weights_are_those_of_the_judged_rows() -> None:
    found = fit([one for one in judged(JUDGED) if not one[0].endswith("check")])
    shipped = weights()
    assert shipped.keys() == {name for name in found if name[0] != "set"}
    assert all(abs(found[name] - weight) < 0.001 for name, weight in shipped.items())


def test_the_fit_finds_which_rows_are_right() -> None:
    worse = BEST._replace(sides="none")
    found = fit([("news", BEST, 90, 100), ("news", worse, 10, 100)])
    assert found["sides", "both"] > 0 > found["sides", "none"]


def test_the_table_of_reliability_counts_every_row_once() -> None:
    rows = [("news", BEST, 8, 10), ("news", BEST._replace(sides="none", status="other"), 1, 5), ("plv", BEST, 1, 1)]
    table = reliability(rows, "news")
    assert sum(count for *_, count in table) == 15
    assert table[-1][2:] == (0.8, 10)
