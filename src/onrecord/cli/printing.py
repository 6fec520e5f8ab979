"""A record for a person to look at: in colour on a terminal, plain where it is piped."""

import textwrap
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from onrecord.cli.timeline import timeline
from onrecord.records import Article, Record, Span, Statement

WIDTH = 96
_STYLES = {
    "headline": "bold",
    "deck": "bold",
    "body": "",
    "subheading": "bold",
    "embed": "cyan",
    "byline": "green",
    "dateline": "green",
    "update-note": "yellow",
    "correction": "yellow",
}
_OTHER_PART = "dim"


def console() -> Console:
    """Standard output, no wider than is good to read; lines are never broken where it is piped."""
    made = Console(highlight=False, soft_wrap=True)
    made.width = min(made.width, WIDTH) if made.is_terminal else WIDTH
    return made


def print_record(record: Record, speaker: str | None = None, explain: bool = False) -> None:
    """Print the article's head, its statements by speaker and its events as a timeline.

    ``speaker`` keeps only the statements of whoever has that in the name or in the words that name them, and no events.
    ``explain`` shows with each event what made it.
    """
    out = console()
    events = (Text(), *timeline(record, out.width, explain)) if speaker is None else ()
    for line in (*_head(record), *_statements(record, out.width, speaker), *events):
        out.print(line)


def print_parts(record: Record) -> None:
    """Print the page, each part behind its kind."""
    out = console()
    for number, part in enumerate(record.article.parts):
        label = part.kind if part.repeat_of is None else f"{part.kind} = {part.repeat_of}"
        words = " ".join(record.page.text[slice(*part.span)].split())
        style = _STYLES.get(part.kind, _OTHER_PART)
        indent = " " * 24
        lines = textwrap.wrap(words, out.width, initial_indent=f"{number:3} {label:20}", subsequent_indent=indent)
        for line in lines:
            out.print(Text.assemble((line[:24], "magenta"), (line[24:], style)))


def _head(record: Record) -> Iterator[Text]:
    article = record.article
    yield Text(article.headline or record.page.source or "(no headline)", "bold")
    if article.deck:
        yield Text(article.deck, "italic")
    about = [
        article.outlet,
        f"by {' and '.join(article.byline)}" if article.byline else None,
        *_dates(article),
    ]
    if told := " · ".join(part for part in about if part):
        yield Text(told, "dim")


def _dates(article: Article) -> Iterator[str]:
    for word, date in (("published", article.published), ("updated", article.updated)):
        if date:
            yield f"{word} {date.replace('T', ' ')}"


def _statements(record: Record, width: int, speaker: str | None) -> Iterator[Text]:
    groups: dict[str, list[Statement]] = {}
    for said in record.statements:
        name = _speaker(record, said)
        if speaker is None or speaker.casefold() in f"{name} {_words(record, said.speaker_span)}".casefold():
            groups.setdefault(name, []).append(said)
    count = sum(map(len, groups.values()))
    yield Text()
    yield Text(f"{count} statement{'' if count == 1 else 's'}" if count else "no statements", "bold")
    for name, group in groups.items():
        yield Text()
        yield Text.assemble(("  ", ""), (name, "bold cyan"), (_description(record, group[0].speaker), "dim"))
        for said in group:
            yield from _statement(record, said, width)


def _statement(record: Record, said: Statement, width: int) -> Iterator[Text]:
    words = " … ".join(_words(record, span) for span in said.spans)
    shown = f"“{words}”" if said.form == "direct" else words
    for line in textwrap.wrap(shown, width, initial_indent=" " * 4, subsequent_indent=" " * 4):
        yield Text(line, "" if said.form == "direct" else "italic")
    yield Text(f"      {_about(record, said)}", "dim")


def _speaker(record: Record, said: Statement) -> str:
    """The actor's name; where the words name nobody known, the words."""
    if said.speaker is not None:
        return next(actor.name for actor in record.actors if actor.id == said.speaker)
    return _words(record, said.speaker_span) or "(speaker not told)"


def _description(record: Record, actor: str | None) -> str:
    known = next((one for one in record.actors if one.id == actor), None)
    told = [known.title, known.country, known.sector] if known else []
    return "".join(f" · {one}" for one in told if one)


def _words(record: Record, span: Span | None) -> str:
    return " ".join(record.page.text[slice(*span)].split()) if span else ""


def _about(record: Record, said: Statement) -> str:
    """``he said · to reporters · direct · statement · 2024-03-11``."""
    frame = " ".join(_words(record, span) for span in (said.speaker_span, said.cue) if span)
    via = next((f"via {one.name}" for one in record.actors if one.id == said.via), None)
    addressee = f"to {_words(record, said.addressee)}" if said.addressee else None
    act = said.act if said.act != "assert" else None
    told = [frame, addressee, via, said.form, act, said.channel, said.date.value if said.date else None]
    return " · ".join(one for one in told if one)
