"""Editors' judgements, kept whatever becomes of the rows they are about."""

import pytest

import onrecord
from onrecord.records import Judgement, Target
from onrecord.store import Store
from tests.store.made import FERRY, another, span

BRANDT = Target(FERRY.page.sha256, "actor", span("Ólöf Brandt"), "Ólöf Brandt")
ORLO = Target(another(1).page.sha256, "actor", span("We"), "Pavel Orlo")
MERGED = Judgement(0, "merge", (BRANDT, ORLO), "Ines", "2026-01-02T03:04:05Z", "same passport")
STATED = Target(FERRY.page.sha256, "event", span("offered"), "offered")
WRONG = Judgement(0, "correct", (STATED,), "Jan", "2026-01-03", "read on", "quantity", "3")


def test_a_judgement_comes_back_with_its_number(store: Store) -> None:
    first, second = store.judge(MERGED), store.judge(WRONG)
    assert (first.id, second.id) == (1, 2)
    assert store.judgements() == [first, second]


def test_judgements_of_a_page(store: Store) -> None:
    first, second = store.judge(MERGED), store.judge(WRONG)
    assert store.judgements(FERRY.page.sha256) == [first, second]
    assert store.judgements(another(1).page.sha256) == [first]
    assert store.judgements("none") == []


def test_what_is_withdrawn_is_kept(store: Store) -> None:
    made = store.judge(MERGED)
    store.withdraw(made.id, "2026-02-01")
    assert store.judgements() == []
    [gone] = store.judgements(withdrawn=True)
    assert (gone.withdrawn, gone.targets) == ("2026-02-01", (BRANDT, ORLO))
    for number in (made.id, 99):
        with pytest.raises(onrecord.OnrecordError, match=f"there is no judgement {number} to take back"):
            store.withdraw(number, "2026-02-02")


def test_no_new_reading_loses_them(store: Store) -> None:
    store.save(FERRY)
    made = store.judge(MERGED)
    store.save(FERRY)
    assert store.judgements() == [made]
