from onrecord.records import Actor, Judgement, Row, Target, Verdict
from onrecord.stories.judging import bonds
from onrecord.stories.targets import target

from .pages import page

PAGES = [
    page(("body", f"Minister {name} spoke."), actors=[Actor("a1", name, "person", mentions=((9, 9 + len(name)),))])
    for name in ("Ana", "Eva", "Ida")
]
BY_PAGE = {one.page.sha256: one for one in PAGES}
ROWS = [Row(one.page.sha256, "a1") for one in PAGES]


def said(number: int, verdict: Verdict, *which: int, withdrawn: str | None = None) -> Judgement:
    targets = tuple(target(PAGES[at], "a1") for at in which)
    return Judgement(number, verdict, targets, "May", "2026-03-11T10:00", "looked it up", withdrawn=withdrawn)


def pair(one: int, other: int) -> tuple[Row, Row]:
    first, second = sorted((ROWS[one], ROWS[other]), key=lambda row: row.page)
    return first, second


def test_merge_and_split() -> None:
    found = bonds([said(1, "merge", 0, 1), said(2, "split", 1, 2)], BY_PAGE)
    assert found.together == {pair(0, 1): "May, 2026-03-11: looked it up"}
    assert list(found.apart) == [pair(1, 2)]
    assert found.rows == set(ROWS)


def test_the_last_word_on_a_pair_holds() -> None:
    found = bonds([said(2, "split", 1, 0), said(1, "merge", 0, 1)], BY_PAGE)
    assert (list(found.together), list(found.apart)) == ([], [pair(0, 1)])
    again = bonds([said(1, "split", 0), said(2, "merge", 0, 1)], BY_PAGE)
    assert (list(again.alone), list(again.together)) == ([], [pair(0, 1)])


def test_a_split_of_one_undoes_its_merges() -> None:
    found = bonds([said(1, "merge", 0, 1, 2), said(2, "split", 0)], BY_PAGE)
    assert list(found.alone) == [ROWS[0]]
    assert list(found.together) == [pair(1, 2)]


def test_what_was_withdrawn_binds_nobody() -> None:
    assert bonds([said(1, "merge", 0, 1, withdrawn="2026-03-12T09:00")], BY_PAGE).rows == frozenset()


def test_targets_that_are_gone_are_passed_over() -> None:
    gone = Judgement(1, "merge", (Target("x", "actor", (0, 3), "Ana"),), "May", "2026-03-11", "")
    assert bonds([gone], BY_PAGE).rows == frozenset()
