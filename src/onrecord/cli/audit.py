"""``onrecord audit``: who is quoted, how often, with how many words."""

import csv
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
import msgspec

from onrecord.cli.columns import print_columns
from onrecord.cli.reading import Source, Wanted, taking_records
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from onrecord.audit import Figures, Group, Period, Report
    from onrecord.audit import Source as Quoted

_SECTIONS = {
    "source": "Most quoted",
    "naming": "Named or not",
    "form": "Direct or not",
    "sector": "By sector",
    "country": "By country",
    "outlet": "By outlet",
    "period": "By {}",
}
_NAME = 44


@click.command()
@taking_records
@click.option("--by", type=click.Choice(list(_SECTIONS)), help="Only this part of the audit.")
@click.option(
    "--period",
    type=click.Choice(["day", "week", "month", "quarter", "year"]),
    default="month",
    show_default=True,
    help="How long the periods are.",
)
@click.option("--top", metavar="N", type=click.IntRange(1), default=15, show_default=True, help="Rows of each part.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    help="table for a person (the default); json, the whole audit; csv, one flat table of it. Both have every row.",
)
@click.option("--columns", is_flag=True, help="Print the columns of --format csv instead, with what they mean.")
def audit(
    db: str,
    file: str | None,
    since: str | None,
    until: str | None,
    outlet: str | None,
    by: str | None,
    period: "Period",
    top: int,
    form: str,
    columns: bool,
) -> None:
    """Audit the sources: who is quoted, how often, with how many words, directly or not, named or not.

    docs/audit.md says what counts as a source, an article, a word.
    """
    from onrecord.audit import audit as audited

    if columns:
        print_columns(("audit",))
        return
    try:
        source = Source(db, file)
        records = Wanted(since, until, outlet).records(source)
        report = audited(records, source.people(), source.stories(), period)
    except OnrecordError as error:
        click.echo(f"onrecord: {error}", err=True)
        sys.exit(1)
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(report), indent=1).decode())
    elif form == "csv":
        _print_csv(report, by)
    else:
        for line in _table(report, by, period, top):
            click.echo(line)


def _print_csv(report: "Report", by: str | None) -> None:
    from onrecord.audit.flat import flat
    from onrecord.export.columns import columns
    from onrecord.export.spreadsheets import cell

    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(column.name for column in columns("audit"))
    out.writerows([cell(value) for value in row.values()] for row in flat(report) if by in (None, row["by"]))


def _table(report: "Report", by: str | None, period: str, top: int) -> Iterator[str]:
    if by is None:
        yield from _head(report)
    for name, title in _SECTIONS.items():
        if by in (None, name):
            yield ""
            yield from _section(report, name, title.format(period), top)


def _head(report: "Report") -> Iterator[str]:
    total = report.total
    between = f", {report.first} to {report.last}" if report.first else ""
    outlets = len(report.of("outlet"))
    yield f"{_count(report.articles, 'article')} of {_count(outlets, 'outlet')}{between}"
    if report.copies_left_out:
        yield f"{_count(report.copies_left_out, 'copy', 'copies')} of other articles left out"
    yield (
        f"{_count(total.statements, 'statement')} by {_count(total.sources, 'source')}: {_count(total.words, 'word')}, "
        f"{_percent(total.direct_words, total.words)} of them quoted directly"
    )
    yield (
        f"one source only: {_count(report.one_source, 'article')} ({_percent(report.one_source, report.articles)}); "
        f"none: {report.no_source}"
    )


def _section(report: "Report", by: str, title: str, top: int) -> Iterator[str]:
    paged = by in ("outlet", "period")
    yield (
        f"{title:{_NAME}} {'sources' if by != 'source' else '':>8} {'said':>6} {'direct':>6} {'words':>7} {'share':>6}"
        + (f" {'articles':>9} {'one source':>11}" if paged else f" {'articles':>9}")
    )
    rows: list[tuple[str, Quoted | Group]]
    if by == "source":
        rows = [(_about(source), source) for source in report.sources]
    else:
        rows = [(group.value, group) for group in report.groups if group.by == by]
    # Of periods the last ones are of interest; they are in order of time.
    for name, row in rows[-top:] if by == "period" else rows[:top]:
        yield _row(name, row.figures, report.total.words, by == "source") + _articles(row, paged)
    if len(rows) > top:
        yield f"  ... and {len(rows) - top} {'earlier' if by == 'period' else 'more'}"


def _row(name: str, figures: "Figures", words: int, one: bool) -> str:
    shown = name if len(name) <= _NAME - 2 else name[: _NAME - 3] + "…"
    sources = "" if one else f"{figures.sources:,}"
    return (
        f"  {shown:{_NAME - 2}} {sources:>8} {figures.statements:>6,} {figures.direct:>6,} "
        f"{figures.words:>7,} {_percent(figures.words, words):>6}"
    )


def _articles(row: "Quoted | Group", paged: bool) -> str:
    if not paged:
        return f" {row.figures.articles:>9,}"
    articles, one = getattr(row, "articles", 0) or 0, getattr(row, "one_source", 0) or 0
    return f" {articles:>9,} {_percent(one, articles):>11}"


def _about(source: "Quoted") -> str:
    unnamed = " (not named)" if source.naming == "people, not named" else ""
    told = ", ".join(part for part in (source.title, source.country) if part)
    return f"{source.name}{unnamed}{f' · {told}' if told else ''}"


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"
