"""A record for a person to look at: in colour on a terminal, plain where it is piped."""

import textwrap
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from onrecord.records import Actor, Article, Record, Statement

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


def print_record(record: Record) -> None:
    """Print the article's head and every statement with its speaker, words, form and channel."""
    out = console()
    for line in (*_head(record), *_statements(record, out.width)):
        out.print(line)


def print_parts(record: Record) -> None:
    """Print the page, each part behind its kind."""
    out = console()
    for number, part in enumerate(record.article.parts):
        label = part.kind if part.repeat_of is None else f"{part.kind} = {part.repeat_of}"
        words = " ".join(record.page.text[slice(*part.span)].split())
        style = _STYLES.get(part.kind, _OTHER_PART)
        indent = " " * 24
        lines = textwrap.wrap(
            words, out.width, initial_indent=f"{number:3} {label:20}", subsequent_indent=indent
        )
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


def _statements(record: Record, width: int) -> Iterator[Text]:
    actors = {actor.id: actor for actor in record.actors}
    count = len(record.statements)
    yield Text()
    yield Text(f"{count} statement{'' if count == 1 else 's'}" if count else "no statements", "bold")
    for said in record.statements:
        yield Text()
        yield Text.assemble(
            ("  ", ""), (_speaker(record, said, actors), "bold cyan"), (_about(record, said), "dim")
        )
        words = " … ".join(" ".join(record.page.text[slice(*span)].split()) for span in said.spans)
        shown = f"“{words}”" if said.form == "direct" else words
        for line in textwrap.wrap(shown, width, initial_indent=" " * 4, subsequent_indent=" " * 4):
            yield Text(line)


def _speaker(record: Record, said: Statement, actors: dict[str, Actor]) -> str:
    words = " ".join(record.page.text[slice(*said.speaker_span)].split()) if said.speaker_span else None
    if said.speaker is None:
        return words or "(speaker not told)"
    name = actors[said.speaker].name
    return name if words is None or name in words else f"{name} [{words}]"


def _about(record: Record, said: Statement) -> str:
    cue = f"“{record.page.text[slice(*said.cue)]}”" if said.cue else None
    date = said.date.value if said.date else None
    told = [cue, said.form, said.act if said.act != "assert" else None, said.channel, date]
    return "".join(f" · {one}" for one in told if one)
