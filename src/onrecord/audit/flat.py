"""A report as one flat table, one row for each source and for each value of each grouping."""

from collections.abc import Iterator

from onrecord.audit.figures import Figures, Group, Report, Source
from onrecord.export.columns import Values


def flat(report: Report) -> Iterator[Values]:
    """The rows, the columns of ``onrecord.export.columns.columns("audit")``."""
    yield _row(report, "all", "", report.total, articles=report.articles, one=report.one_source, none=report.no_source)
    for source in report.sources:
        yield _row(report, "source", source.name, source.figures, source=source)
    for group in report.groups:
        yield _of_group(report, group)


def _of_group(report: Report, group: Group) -> Values:
    return _row(
        report, group.by, group.value, group.figures, group.articles, group.one_source, group.no_source
    )  # fmt: skip


def _row(
    report: Report,
    by: str,
    value: str,
    figures: Figures,
    articles: int | None = None,
    one: int | None = None,
    none: int | None = None,
    source: Source | None = None,
) -> Values:
    return {
        "by": by,
        "value": value,
        "naming": source.naming if source else None,
        "title": source.title if source else None,
        "country": source.country if source else None,
        "sector": source.sector if source else None,
        "sources": figures.sources,
        "quoting_articles": figures.articles,
        "statements": figures.statements,
        "direct": figures.direct,
        "indirect": figures.indirect,
        "mixed": figures.mixed,
        "words": figures.words,
        "direct_words": figures.direct_words,
        "share_of_words": share(figures.words, report.total.words),
        "articles": articles,
        "one_source": one,
        "no_source": none,
        "outlets": source.outlets if source else None,
        "first": source.first if source else None,
        "last": source.last if source else None,
    }


def share(part: int, whole: int) -> float | None:
    """A share, 0 to 1, to four places; null of nothing."""
    return round(part / whole, 4) if whole else None
