"""Days to filter and sort by: the first day of what an ISO 8601 value covers."""

import re
from datetime import date

from onrecord.records import Article, Date

_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])")


def first_day(value: str | None) -> str:
    """The ISO day that a year, month, week, day or moment begins with; empty where there is none.

    >>> first_day("2016-12"), first_day("2016-12-30T09:15+02:00"), first_day("2016-W02"), first_day("soon")
    ('2016-12-01', '2016-12-30', '2016-01-11', '')
    """
    if not value:
        return ""
    try:
        if week := _WEEK.match(value):
            return date.fromisocalendar(int(week[1]), int(week[2]), 1).isoformat()
        if found := _DAY.match(value):
            return date(int(found[1]), int(found[2] or 1), int(found[3] or 1)).isoformat()
    except ValueError:  # the 31st of February
        return ""
    return ""


def day_of_article(article: Article) -> str:
    """The day that an article was published, else changed."""
    return first_day(article.published) or first_day(article.updated)


def day_of_row(stated: Date | None, article: Article) -> str:
    """The day that a row gives, else the day of its article."""
    return (first_day(stated.value) if stated else "") or day_of_article(article)
