"""What is found in a text, and what it stands for. The page is of Wednesday, 10 June 2015."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language.times import find
from tests.language.times.docs import NLP, PUBLISHED, found

ABSOLUTE = [
    ("It opened on Dec. 30, 2016.", "Dec. 30, 2016=2016-12-30"),
    ("It opened on December 30, 2016, in Oslo.", "December 30, 2016=2016-12-30"),
    ("It opened on December 30 2016.", "December 30 2016=2016-12-30"),
    ("It opened on 30 December 2016.", "30 December 2016=2016-12-30"),
    ("It opened on Dec.30, 2016.", "Dec.30, 2016=2016-12-30"),
    ("It opened on Dec. 30 (Friday), 2016.", "Dec. 30 (Friday), 2016=2016-12-30"),
    ("It opened on 30 December (Friday) 2016.", "30 December (Friday) 2016=2016-12-30"),
    ("They cite the Harbour Act, 1956, and the Port Act,1995.", "1956=1956; 1995=1995"),
    ("It opened on 30 Dec 2016.", "30 Dec 2016=2016-12-30"),
    ("It opened on 30-Dec-2016.", "30-Dec-2016=2016-12-30"),
    ("It opened on the 30th of December, 2016.", "the 30th of December, 2016=2016-12-30"),
    ("It opened on December the 3rd, 2016.", "December the 3rd, 2016=2016-12-03"),
    ("It opened on Friday, December 30, 2016.", "Friday, December 30, 2016=2016-12-30"),
    ("It opened on Fri., Dec. 30, 2016.", "Fri., Dec. 30, 2016=2016-12-30"),
    ("It opened on 2016-12-30.", "2016-12-30=2016-12-30"),
    ("It opened on 30/12/2016.", "30/12/2016=2016-12-30"),
    ("It opened on 12/30/2016.", "12/30/2016=2016-12-30"),
    ("It opened on 30.12.2016.", "30.12.2016=2016-12-30"),
    ("It opened on 30/12/16.", "30/12/16=2016-12-30"),
    ("It opened on 5/5/2016.", "5/5/2016=2016-05-05"),
    ("It opened on 5/6/2016.", ""),
    ("It opened on 5/6/2016 and shut on 30/6/2016.", "5/6/2016=2016-06-05; 30/6/2016=2016-06-30"),
    ("It opened on 5/6/2016 and shut on 6/30/2016.", "5/6/2016=2016-05-06; 6/30/2016=2016-06-30"),
    ("10/06/2015: it opened on 05/06/2015.", "10/06/2015=2015-06-10; 05/06/2015=2015-06-05"),
    ("It opened on 31 February 2016.", ""),
    ("It opened in May 2016.", "May 2016=2016-05"),
    ("It opened in May, 2016.", "May, 2016=2016-05"),
    ("It opened in May of 2016.", "May of 2016=2016-05"),
    ("It opened in Sept. 2016.", "Sept. 2016=2016-09"),
    ("It opened in mid-June 2016.", "mid-June 2016=2016-06"),
    ("It opened in early June 2016.", "early June 2016=2016-06"),
    ("It opened at the end of May 2016.", "the end of May 2016=2016-05"),
    ("It opened in 2016.", "2016=2016"),
    ("It has stood since 1814.", "1814=1814"),
    ("It opened in late 2016.", "late 2016=2016"),
    ("It shut at the end of 2016.", "the end of 2016=2016"),
    ("It opened in fiscal 2016.", "fiscal 2016=2016"),
    ("It is a 2008 law.", "2008=2008"),
    ("The 2014 harvest failed.", "2014=2014"),
    ("It was in the year 2000.", "the year 2000=2000"),
    ("It was nineteen ninety-six.", "nineteen ninety-six=1996"),
    ("January nineteen ninety-seven was cold.", "January nineteen ninety-seven=1997-01"),
    ("It was the year two thousand and one.", "the year two thousand and one=2001"),
    ("She left in '98.", "'98=1998"),
    ("It was built in the 1990s.", "the 1990s=1990/1999"),
    ("It was built in the late 1970s.", "the late 1970s=1970/1979"),
    ("It was built in the '80s.", "the '80s=1980/1989"),
    ("It was built in the nineties.", "the nineties=1990/1999"),
    ("It was built in the 19th century.", "the 19th century=1801/1900"),
    ("Profit rose in the first quarter of 2015.", "the first quarter of 2015=2015"),
    ("Profit rose in Q3 2014.", "Q3 2014=2014"),
    ("Profit rose in the second half of last year.", "the second half of last year=2014"),
    ("Profit rose in last year's third quarter.", "last year's third quarter=2014"),
    ("Profit rose in the summer of 2016.", "the summer of 2016=2016"),
    ("Profit rose in spring 2016.", "spring 2016=2016"),
    ("They left at Christmas 2014.", "Christmas 2014=2014-12-25"),
    ("They left on Good Friday 2015.", "Good Friday 2015=2015-04-03"),
    ("They left on Thanksgiving Day, 2014.", "Thanksgiving Day, 2014=2014-11-27"),
    ("They left during Ramadan 2015.", "Ramadan 2015=2015"),
    ("Everything changed after 9/11.", "9/11=2001-09-11"),
    ("Everything changed after the Sept. 11 attacks.", "Sept. 11=2001-09-11"),
]  # fmt: skip

NEAR_THE_PAGE = [
    ("It opened on 30 December.", "30 December=2014-12-30"),
    ("It opened on June 12.", "June 12=2015-06-12"),
    ("The May 5 meeting failed.", "May 5=2015-05-05"),
    ("It will open on Dec. 30.", "Dec. 30=2015-12-30"),
    ("The vote of Sunday, Dec. 7, was close.", "Sunday, Dec. 7=2014-12-07"),
    ("It opened in December.", "December=2014-12"),
    ("It will open in December.", "December=2015-12"),
    ("It will open by the end of August.", "the end of August=2015-08"),
    ("It opened in June last year.", "June last year=2014-06"),
    ("It opened in January this year.", "January this year=2015-01"),
    ("It opened last December.", "last December=2014-12"),
    ("It opened last May.", "last May=2014-05"),
    ("It opens next March.", "next March=2016-03"),
    ("It opened on New Year's Day.", "New Year's Day=2015-01-01"),
    ("Shops shut on May Day.", "May Day=2015-05-01"),
    ("It grew in the third quarter.", "the third quarter=2014"),
    ("It will grow in the third quarter.", "the third quarter=2015"),
    ("It opened last spring.", "last spring=2015"),
    ("It opens this summer.", "this summer=2015"),
]  # fmt: skip

RELATIVE = [
    ("He spoke today.", "today=2015-06-10"),
    ("He spoke yesterday.", "yesterday=2015-06-09"),
    ("He speaks tomorrow.", "tomorrow=2015-06-11"),
    ("He speaks tonight.", "tonight=2015-06-10"),
    ("He spoke late yesterday.", "late yesterday=2015-06-09"),
    ("He spoke yesterday evening.", "yesterday evening=2015-06-09"),
    ("He spoke the day before yesterday.", "the day before yesterday=2015-06-08"),
    ("He speaks the day after tomorrow.", "the day after tomorrow=2015-06-12"),
    ("He spoke this morning.", "this morning=2015-06-10"),
    ("He spoke last night.", "last night=2015-06-09"),
    ("He spoke on Thursday.", "Thursday=2015-06-04"),
    ("He spoke on Friday (May 29).", "Friday=2015-05-29; May 29=2015-05-29"),
    ("He spoke on Friday evening, May 29.", "Friday evening, May 29=2015-05-29"),
    ("He spoke on Wednesday.", "Wednesday=2015-06-10"),
    ("He spoke Monday night.", "Monday night=2015-06-08"),
    ("He spoke early Tuesday.", "early Tuesday=2015-06-09"),
    ("He spoke last Wednesday.", "last Wednesday=2015-06-03"),
    ("He speaks next Wednesday.", "next Wednesday=2015-06-17"),
    ("He will speak on Thursday.", "Thursday=2015-06-11"),
    ("He said it would reopen on Friday.", "Friday=2015-06-12"),
    ("The court is expected to rule Monday.", "Monday=2015-06-15"),
    ("He speaks this coming Friday.", "this coming Friday=2015-06-12"),
    ("He spoke this past Friday.", "this past Friday=2015-06-05"),
    ("He spoke on Monday of last week.", "Monday of last week=2015-06-01"),
    ("Thursday's vote failed.", "Thursday=2015-06-04"),
    ("They met Wednesday and Thursday.", "Wednesday=2015-06-10; Thursday=2015-06-04"),
    ("They met last week.", "last week=2015-W23"),
    ("They met earlier this week.", "earlier this week=2015-W24"),
    ("They meet early next week.", "early next week=2015-W25"),
    ("They met last month.", "last month=2015-05"),
    ("They meet next month.", "next month=2015-07"),
    ("They met in the last financial year.", "the last financial year=2014"),
    ("They met this year.", "this year=2015"),
    ("They met late last year.", "late last year=2014"),
    ("They met earlier in the year.", "earlier in the year=2015"),
    ("It is due by the end of the year.", "the end of the year=2015"),
    ("It is due by year-end.", "year-end=2015"),
    ("They met over the weekend.", "the weekend=2015-W23"),
    ("They will meet this weekend.", "this weekend=2015-W24"),
    ("They met two days ago.", "two days ago=2015-06-08"),
    ("They met three weeks ago.", "three weeks ago=2015-W21"),
    ("They met a month ago.", "a month ago=2015-05"),
    ("They met nearly four years ago.", "nearly four years ago=2011"),
    ("They met a decade ago.", "a decade ago=2005"),
    ("They meet two weeks from now.", "two weeks from now=2015-W26"),
    ("They will meet in two weeks.", "two weeks=2015-W26"),
    ("The year-ago quarter was worse.", "The year-ago quarter=2014"),
]  # fmt: skip

TOLD = [
    ("On May 5 he fell. The day before, he had sung.", "May 5=2015-05-05; The day before=2015-05-04"),
    ("On May 5 he fell. The following day he sang.", "May 5=2015-05-05; The following day=2015-05-06"),
    ("On May 5 he fell. Two days later, he sang.", "May 5=2015-05-05; Two days later=2015-05-07"),
    ("On May 5 he fell. He died the next day.", "May 5=2015-05-05; the next day=2015-05-06"),
    ("On May 5 he fell. It rained in the next day or two.", "May 5=2015-05-05"),
    ("It opened in 1964. They opened it more than a century later.", "1964=1964"),
    ("It was built in the 19th century. It opened two years later.", "the 19th century=1801/1900"),
    ("It opened in 1964. It opened again two years after that Show in Bo.", "1964=1964"),
    ("It opened in 1964. It opened again two years after that.", "1964=1964; two years after=1966"),
    ("On May 5 he fell. A week earlier he had sung.", "May 5=2015-05-05; A week earlier=2015-W18"),
    ("On May 5 he fell. The next morning he sang.", "May 5=2015-05-05; The next morning=2015-05-06"),
    ("On May 5 he fell. That day she sang.", "May 5=2015-05-05; That day=2015-05-05"),
    ("On May 5 he fell. The previous Friday she sang.", "May 5=2015-05-05; The previous Friday=2015-05-01"),
    ("He fell in May 2011. The following year he sang.", "May 2011=2011-05; The following year=2012"),
    ("He fell in 2011. That year she sang.", "2011=2011; That year=2011"),
    ("He fell in 2011, and sang that May.", "2011=2011; that May=2011-05"),
    ("He fell in June 2011, and sang the following May.", "June 2011=2011-06; the following May=2012-05"),
    ("On May 5 he fell. Later in the day she sang.", "May 5=2015-05-05; Later in the day=2015-05-05"),
    ("He fell that May.", ""),
    ("He fell. The following day he sang.", ""),
    ("He fell in 2011. The following day he sang.", "2011=2011"),
]  # fmt: skip

RANGES = [
    ("They met from March 3 to 5.", "March 3 to 5=2015-03-03/2015-03-05"),
    ("They met on March 3-5, 2015.", "March 3-5, 2015=2015-03-03/2015-03-05"),
    ("They met on 3–5 March 2015.", "3–5 March 2015=2015-03-03/2015-03-05"),
    ("They met from March 3 to May 5.", "March 3 to May 5=2015-03-03/2015-05-05"),
    ("They met from March 3 through May 5, 2011.", "March 3 through May 5, 2011=2011-03-03/2011-05-05"),
    ("It ran from December 2010 to March 2011.", "December 2010 to March 2011=2010-12/2011-03"),
    ("It ran from November to March 2011.", "November to March 2011=2010-11/2011-03"),
    ("It ran between May and July 2011.", "May and July 2011=2011-05/2011-07"),
    ("He ruled in 2004-2010.", "2004-2010=2004/2010"),
    ("It was the 2010-11 season.", "2010-11=2010/2011"),
    ("He ruled between 2004 and 2010.", "2004 and 2010=2004/2010"),
    ("He ruled from 2004 until 2010.", "2004 until 2010=2004/2010"),
    ("They met from Monday to Tuesday.", "Monday to Tuesday=2015-06-08/2015-06-09"),
    ("They met on Nov. 3 and 5, 2014.", "Nov. 3=2014-11-03; 5, 2014=2014-11-05"),
    ("They met on 3, 4 and 5 May.", "3=2015-05-03; 4=2015-05-04; 5 May=2015-05-05"),
    ("He left on Tuesday – Monday had been calm.", "Tuesday=2015-06-09; Monday=2015-06-08"),
]  # fmt: skip

CLOCK = [
    ("Dec. 30, 2016, 7:36 a.m. Eastern: updated", "Dec. 30, 2016, 7:36 a.m. Eastern=2016-12-30T07:36-05:00"),
    ("July 1, 2016, 7:36 p.m. ET", "July 1, 2016, 7:36 p.m. ET=2016-07-01T19:36-04:00"),
    ("It fell at 10 p.m. Tuesday.", "10 p.m. Tuesday=2015-06-09T22:00"),
    ("It fell on Tuesday at 10:30pm.", "Tuesday at 10:30pm=2015-06-09T22:30"),
    ("It fell at 18:05 GMT on Tuesday.", "18:05 GMT on Tuesday=2015-06-09T18:05+00:00"),
    ("It fell at noon Tuesday.", "noon Tuesday=2015-06-09T12:00"),
    ("It fell at midnight Tuesday.", "midnight Tuesday=2015-06-09"),
    ("It fell at 10 p.m. in Central Park.", ""),
]  # fmt: skip

NO_DATES = [
    "He slept for two hours.",
    "It took three years.",
    "They will do it within three years.",
    "It grew for most of this century and last decade.",
    "Over the past three years it grew.",
    "They meet every Friday.",
    "They meet each July and any other month.",
    "They meet on Fridays.",
    "They drill on Monday nights.",
    "The 3-year-old slept.",
    "It is open Monday to Friday, Saturday-Sunday and Monday through Thursday.",
    "He is now there, currently and recently.",
    "It is a daily, weekly or annual affair.",
    "It may rain, and he will march on.",
    "May God help us.",
    "Theresa May resigned; the paper wrote of May and of her.",
    "The Women's March went past.",
    "The sun sat low; Sat and Sun shone.",
    "It cost $2000 and 1998 euros.",
    "About 2000 soldiers fell.",
    "Some 1500 people fled and 2014 tonnes burnt.",
    "UN resolution 2118 and Flight 1549 and Room 2016.",
    "It cost 2,016 or 2016.5 or 2016% more.",
    "See https://example.org/2016/05/a-2015-story today.example",
    "He fell in the first half, scored in the second half.",
    "The fall of the city came.",
    "She reads the Sunday Times and USA Today, and watches This Week.",
    "Black Friday and Super Tuesday.",
    "The Christmas tree burnt.",
    "It was in April.example",
    "The Latin quarter-master and a quarter-century.",
    "He left a week or two before the vote.",
    "The day before the vote he left.",
    "They wait for the coming weeks.",
    "",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*ABSOLUTE, *NEAR_THE_PAGE, *RELATIVE, *TOLD, *RANGES, *CLOCK], ids=lambda value: value[:60]
)
def test_found(text: str, expected: str) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On May 5, 2014, he fell. The following day he sang.", "May 5, 2014=2014-05-05; The following day=2014-05-06"),
        ("He fell on Thursday, last week, on May 5 and in May.", ""),
        ("He fell in 2011, two years ago, this summer.", "2011=2011"),
        ("He fell at Christmas and on 9/11.", "9/11=2001-09-11"),
        ("He fell in the second quarter.", ""),
    ],
)
def test_nothing_is_guessed_without_the_page(text: str, expected: str) -> None:
    assert found(text, None) == expected


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("on May 5, 2014", "stated"),
        ("on May 5", "stated"),
        ("in 2014", "stated"),
        ("from May 5 to June 3", "stated"),
        ("on Friday", "relative"),
        ("last week", "relative"),
        ("in May last year", "relative"),
        ("from May 5 to Friday", "relative"),
    ],
)
def test_basis(text: str, basis: str) -> None:
    [time] = find(NLP(text), PUBLISHED)
    assert time.basis == basis


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("at 7 a.m. on May 5", "minute"),
        ("on May 5", "day"),
        ("last week", "week"),
        ("in May", "month"),
        ("in 2014", "year"),
    ],
)
def test_precision(text: str, precision: str) -> None:
    [time] = find(NLP(text), PUBLISHED)
    assert time.precision == precision


def test_a_gap_is_no_blank_line() -> None:
    assert found("It opened in May\n2014.") == "May\n2014=2014-05"
    assert found("It opened in May\n\n2014 was calm.") == "May=2015-05; 2014=2014"


STYLES = [
    "{d.day} {month} {d.year}", "{month} {d.day}, {d.year}", "the {d.day}{th} of {month}, {d.year}", "{d:%Y-%m-%d}",
    "{weekday}, {month} {d.day}, {d.year}", "{d.day}-{short}-{d.year}", "{short} {d.day} {d.year}", "{d.day}{th} {month} {d.year}",
]  # fmt: skip
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def written(day: date, style: str) -> str:
    th = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day // 10 != 1 else 0, "th")
    return style.format(d=day, month=day.strftime("%B"), short=day.strftime("%b"), weekday=day.strftime("%A"), th=th)


@settings(deadline=None)  # a busy machine is no defect
@given(DAYS, st.sampled_from(STYLES))
def test_a_day_comes_back(day: date, style: str) -> None:
    words = written(day, style)
    assert found(f"It fell on {words}.") == f"{words}={day.isoformat()}"


@settings(deadline=None)  # a busy machine is no defect
@given(DAYS)
def test_a_month_comes_back(day: date) -> None:
    assert found(f"It fell in {day:%B} {day.year}.", day) == f"{day:%B} {day.year}={day:%Y-%m}"


@settings(deadline=None)  # a busy machine is no defect
@given(DAYS, st.integers(1, 7))
def test_a_weekday_past_is_within_a_week(day: date, back: int) -> None:
    that = date.fromordinal(day.toordinal() - back)
    assert found(f"It fell last {that:%A}.", day) == f"last {that:%A}={that.isoformat()}"


PIECES = """the|on|in|last|next|this|two|days|week|weeks|ago|later|earlier|Monday|May|March|5|30|2015|1990s|12/11/2014|10|p.m.|noon
from|to|between|and|of|early|mid-|end|quarter|first|Christmas|year|year-ago|following|,|.|—|-|said|will|day|before|Q1|9/11|half"""
WORDS = st.sampled_from([*PIECES.replace("\n", "|").split("|"), "\n\n"])


@settings(deadline=None)  # a busy machine is no defect
@given(st.lists(WORDS, max_size=30), st.none() | DAYS)
def test_rows_lie_in_the_text_in_order(words: list[str], published: date | None) -> None:
    text = " ".join(words)
    doc = NLP(text)
    times = find(doc, published)
    at = 0
    for time in times:
        start, end = time.span
        assert at <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not text[start:end].lower().startswith(("on ", "in ", "at ", "from "))
        at = end
    assert find(doc, published) == times
