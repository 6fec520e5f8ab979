"""Lines of time, in the forms of the world's news sites."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.articles import dates
from onrecord.articles.dates import Moment


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("Published: 14:05, 3 March 2021", "2021-03-03T14:05:00", "published"),
        ("First posted 10 Oct 2017, 5:12am", "2017-10-10T05:12:00", "published"),
        ("PUBLISHED : 20 JUL 2022 AT 04:00", "2022-07-20T04:00:00", "published"),
        ("Mon 6 Jun 2016 06.30 BST", "2016-06-06T06:30:00+01:00", None),
        ("Last modified on Thu 7 Jul 2022 16.02 BST", "2022-07-07T16:02:00+01:00", "updated"),
        ("Updated: Jul 19, 2022 07:15 IST", "2022-07-19T07:15:00+05:30", "updated"),
        ("Jan. 5, 2017, 9:05 p.m. Eastern: Adds a comment. Updated.", "2017-01-05T21:05:00-05:00", "updated"),
        ("July 5, 2017, 9:05 p.m. Eastern: Adds a comment. Updated.", "2017-07-05T21:05:00-04:00", "updated"),
        ("July 5, 2017 12:10 AM ET", "2017-07-05T00:10:00-04:00", None),
        ("July 5, 2017 12:10 p.m. PST", "2017-07-05T12:10:00-08:00", None),
        ("3/4/2019 10:00 GMT", "2019-04-03T10:00:00+00:00", None),
        ("3/4/2019 10:00 AM ET", "2019-03-04T10:00:00-05:00", None),
        ("13/07/2022 12:01:00", "2022-07-13T12:01:00", None),
        ("04/25/2022", "2022-04-25", None),
        ("2022.07.18 17:05", "2022-07-18T17:05:00", None),
        ("2026-03-11 18:40 EAT", "2026-03-11T18:40:00+03:00", None),
        ("2022-07-18T10:22:33+0200", "2022-07-18T10:22:33+02:00", None),
        ("2022-07-18T10:22Z", "2022-07-18T10:22:00+00:00", None),
        ("18-Jul-22", "2022-07-18", None),
        ("20th of July, 2022", "2022-07-20", None),
        ("July 20, 2022 10 am", "2022-07-20T10:00:00", None),
        ("0430 GMT 20 July 2022", "2022-07-20T04:30:00+00:00", None),
        ("10:05 GMT+8, 20 July 2022", "2022-07-20T10:05:00+08:00", None),
        ("Saturday, 6 June 2026 - 08:15 (UTC-3)", "2026-06-06T08:15:00-03:00", None),
        ("12 Sept 2020 20:15 UTC+05:45", "2020-09-12T20:15:00+05:45", None),
    ],
)
def test_moment(text: str, value: str, role: dates.Role | None) -> None:
    assert dates.moment(text) == Moment(value, role)


@pytest.mark.parametrize(
    "text", ["2 hours ago", "3/4/2019", "Updated 4:12 p.m.", "March 3", "31 February 2021", "yesterday", "Week 12", ""]
)
def test_nothing_rather_than_a_guess(text: str) -> None:
    assert dates.moment(text) is None


def test_two_moments_in_a_line() -> None:
    found = dates.moments("Published 3 March 2021 09:00 | Updated 4 March 2021, 10:30pm IST")
    assert found == (Moment("2021-03-03T09:00:00", "published"), Moment("2021-03-04T22:30:00+05:30", "updated"))


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Updated 4:12 p.m.", "2019-07-04", "2019-07-04T16:12:00"),
        ("Updated 4:12 p.m. ET", "2019-07-04T09:00:00-04:00", "2019-07-04T16:12:00-04:00"),
        ("Updated Feb. 3", "2019-12-20", "2020-02-03"),
        ("Updated Dec. 30 at 09:00", "2020-01-02", "2019-12-30T09:00:00"),
    ],
)
def test_what_a_line_leaves_out_is_taken_from_the_day(text: str, day: str, value: str) -> None:
    assert dates.moment(text, day) == Moment(value, "updated")


@pytest.mark.parametrize(
    "text",
    [
        "3 March 2021",
        "Published: 14:05, 3 March 2021",
        "Mon 6 Jun 2016 06.30 BST",
        "Updated 4:12 p.m.",
        "2022.07.18 17:05",
        "March 3, 2019",
    ],
)
def test_lines_of_time(text: str) -> None:
    assert dates.is_line(text)


@pytest.mark.parametrize(
    "text", ["The ferry sank on March 3, 2019.", "Updated his will", "41 people", "", "Noon", "2019"]
)
def test_lines_of_something_else(text: str) -> None:
    assert not dates.is_line(text)


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://kestrel.example/2022/07/18/ferry", "2022-07-18"),
        ("https://kestrel.example/2022/7/8/ferry", "2022-07-08"),
        ("https://kestrel.example/news/2022-08-01/ferry", "2022-08-01"),
        ("https://kestrel.example/uk/2022/jul/8/ferry", "2022-07-08"),
        ("https://kestrel.example/article/19/07/2022/ferry", "2022-07-19"),
        ("https://kestrel.example/20220708/ferry", "2022-07-08"),
        ("https://kestrel.example/2022/06/ferry", None),
        ("https://kestrel.example/news.php?id=376688", None),
        ("https://kestrel.example/2022/02/31/ferry", None),
        ("https://kestrel2022.example/ferry", None),
    ],
)
def test_day_of_an_address(address: str, day: str | None) -> None:
    assert dates.of_address(address) == day


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2060, 1, 1)))
def test_a_written_time_is_read_again(when: datetime) -> None:
    line = f"Posted on {when.day} {when:%B} {when.year} at {when:%H:%M}"
    assert dates.moment(line) == Moment(when.replace(second=0, microsecond=0).isoformat(), "published")


@given(st.text(max_size=80))
def test_no_line_is_an_error(text: str) -> None:
    dates.is_line(text)
    dates.moments(text, "2020-02-29")
    dates.of_address("https://x.example/" + text)
