"""``onrecord read``: pages, and folders of them, into the database."""

import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from onrecord.cli.options import database, day
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from rich.progress import Progress

    from onrecord.filing import How, Outcome
    from onrecord.store import Store


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@database
@click.option("--workers", metavar="N", type=click.IntRange(1), default=1, help="How many processes read.")
@click.option("--again", is_flag=True, help="Read also what is read already; editors' corrections are kept.")
@click.option("--patterns", metavar="FILE", help="Event patterns of your own, over the shipped ones.")
@click.option("--published", metavar="DATE", callback=day, help="The day of publication, where you know it.")
@click.option("--meta", metavar="FILE", help="A table (TSV or CSV) with columns file, published, outlet.")
@click.option("--media-type", metavar="TYPE", help="text/plain or text/html; otherwise told from the page.")
@click.option("--pipeline", metavar="NAME", help="Another installed spaCy pipeline, or the path of one.")
def read(
    paths: tuple[str, ...],
    db: str,
    workers: int,
    again: bool,
    patterns: str | None,
    published: str | None,
    meta: str | None,
    media_type: str | None,
    pipeline: str | None,
) -> None:
    """Read the pages at each PATH, a file or a folder, into the database.

    Of a folder all files that may be pages are read: .txt, .html and the like, also packed with gzip, and those without
    an ending. What the same version of onrecord has read already is skipped. A page that cannot be read is named on
    standard error with the reason, the others are saved, and the exit status is 1.
    """
    from onrecord import filing
    from onrecord.store import open as open_store

    told = _Told(_bar(sum(1 for _ in filing.walk(paths))) if sys.stderr.isatty() else None)
    try:
        with open_store(db, create=True) as store:
            with told.bar or nullcontext():
                _file(store, paths, filing.How(media_type, published, pipeline, patterns, again, meta), workers, told)
            click.echo(told.summary(store.name))
    except OnrecordError as error:
        click.echo(f"onrecord: {error}", err=True)
        told.stopped = True
    if told.stopped or told.tally.failed:
        sys.exit(1)


def _file(store: "Store", paths: tuple[str, ...], how: "How", workers: int, told: "_Told") -> None:
    from onrecord.filing import file_pages

    try:
        file_pages(store, paths, how, workers, told.tell)
    except (OnrecordError, KeyboardInterrupt) as error:
        reason = "stopped; what was read is kept" if isinstance(error, KeyboardInterrupt) else str(error)
        click.echo(f"onrecord: {reason}", err=True)
        told.stopped = True


class _Told:
    """What has become of the files so far, for the person who waits."""

    def __init__(self, bar: "Progress | None") -> None:
        from onrecord.filing import Tally

        self.bar = bar
        self.tally = Tally()
        self.endings: Counter[str] = Counter()
        self.stopped = False
        self.began = monotonic()

    def tell(self, outcome: "Outcome") -> None:
        self.tally = self.tally.with_one(outcome.kind)
        if outcome.kind == "failed":
            click.echo(f"onrecord: {outcome.source}: {outcome.reason}", err=True)
        if outcome.kind == "no page":
            self.endings[Path(outcome.source).suffix] += 1
        elif self.bar:
            self.bar.update(self.bar.task_ids[0], advance=1, rate=self.rate())

    def rate(self) -> str:
        """How fast pages are read, up to now."""
        return f"{self.tally.saved / max(monotonic() - self.began, 0.001):.1f} pages a second"

    def summary(self, name: str) -> str:
        """``118 pages read, 30 known already, 2 failed; 14.2 pages a second; in record.db``."""
        tally = self.tally
        told = [f"{tally.saved} page{'' if tally.saved == 1 else 's'} read"]
        told += [f"{tally.known} known already"] if tally.known else []
        told += [f"{tally.failed} failed"] if tally.failed else []
        if self.endings:
            endings = ", ".join(f"{count} {ending}" for ending, count in self.endings.most_common(5))
            told.append(f"{tally.no_page} passed over, neither text nor HTML by name ({endings})")
        rate = f"; {self.rate()}" if tally.saved > 1 else ""
        return f"{', '.join(told)}{rate}; in {name}"


def _bar(total: int) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
    made = Progress(*columns, console=Console(stderr=True), transient=True)
    made.add_task("", total=total, rate="")
    return made
