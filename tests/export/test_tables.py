"""The flat tables: what stands in their rows."""

import datetime
from collections import Counter

from onrecord.export.tables import event_row, rows, statement_row
from onrecord.export.view import View
from tests.export.made import BEATEN, CLOSED, ROAD, TEXT

VIEW = View(ROAD)


def test_one_row_for_each() -> None:
    assert Counter(name for name, _ in rows(VIEW)) == {"articles": 1, "statements": 2, "events": 3, "actors": 5}


def test_a_statement() -> None:
    row = statement_row(VIEW, ROAD.statements[0])
    assert (row["speaker"], row["speaker_title"], row["speaker_country"]) == ("Idriss Bahar", "minister", "TCD")
    assert (row["words"], row["word_count"]) == ("=We will pay nothing, … and we will not wait.", 9)
    assert (row["published"], row["date"], row["date_basis"]) == (datetime.date(2026, 3, 3), "2026-03-02", "relative")
    assert str(row["paragraph"]).startswith("N'DJAMENA - Chad closed")
    assert isinstance(row["spans"], tuple | list)
    stretches = [one.split("-") for one in row["spans"]]
    assert [TEXT[int(start) : int(end)] for start, end in stretches] == [
        "=We will pay nothing,",
        "and we will not wait.",
    ]


def test_an_event() -> None:
    row = event_row(VIEW, CLOSED)
    assert (row["act"], row["mode"], row["status"], row["plover"]) == ("COERCE", "restrict", "occurred", "COERCE")
    assert (row["actors"], row["actor_countries"], row["recipients"]) == (("Chad",), ("TCD",), ("Niger",))
    assert (row["place"], row["place_country"], row["trigger"]) == ("Niger", "NER", "closed")
    assert event_row(VIEW, BEATEN)["by"] == "senior official"


def test_an_article_counts_its_rows() -> None:
    [article] = [row for name, row in rows(VIEW) if name == "articles"]
    assert (article["statements"], article["events"], article["actors"], article["words"]) == (2, 3, 5, 40)
    assert article["byline"] == ("Ann Moss", "Ole Berg")
