"""The audit as one flat table."""

from onrecord.audit import audit
from onrecord.audit.flat import flat, share
from onrecord.export.columns import columns
from tests.audit.test_counting import ONE, THREE, TWO

ROWS = list(flat(audit([ONE, TWO, THREE])))


def test_names_and_order() -> None:
    for row in ROWS:
        assert list(row) == [column.name for column in columns("audit")]


def test_the_first_row_is_all() -> None:
    assert (ROWS[0]["by"], ROWS[0]["articles"], ROWS[0]["one_source"], ROWS[0]["share_of_words"]) == ("all", 3, 2, 1.0)


def test_sources_and_groups() -> None:
    assert {row["by"] for row in ROWS} == {"all", "source", "naming", "form", "sector", "country", "outlet", "period"}
    [moss] = [row for row in ROWS if row["value"] == "Ann Moss"]
    assert (moss["naming"], moss["country"], moss["words"]) == ("people, named", "TCD", 10)
    [dune] = [row for row in ROWS if row["value"] == "The Dune"]
    assert (dune["articles"], dune["one_source"], dune["naming"]) == (2, 2, None)


def test_a_share_of_nothing() -> None:
    assert share(0, 0) is None
    assert share(1, 3) == 0.3333
