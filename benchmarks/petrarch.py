"""Actor and recipient phrases of PETRARCH's unit tests: sentences with invented names, coded by who and to whom.

    python benchmarks/petrarch.py FILE.xml

The file gives codes, no words: ``petrarch.tsv`` says by which words of the sentences a code is named. A coding is asked
of when both its codes are named in its sentence by different words; codings without an event are not.
  both         share of codings of which one event has a word of the source among its actors and one of the target among
               its recipients; of what is done together both may be anywhere in its roles
  either way   the same, in whatever roles
  source, target    share found in the roles of any event, on its own side; of what is done together anywhere
  by category  ``both`` for each kind of test that the file names
"""

import argparse
import csv
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import onrecord
from onrecord.events import ontology

HERE = Path(__file__).parent
PUBLISHED = re.compile(r"(\d{4})(\d\d)(\d\d)")


class Coding(NamedTuple):
    """A coding: the words of which one must be found on each side, and the kind of test."""

    text: str
    published: str | None
    category: str
    source: tuple[str, ...]
    target: tuple[str, ...]


class Given(NamedTuple):
    """The words of an event's roles; ``mutual`` where both sides do it."""

    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    mutual: bool


def codings(file: Path) -> Iterator[Coding]:
    """The codings that name both sides."""
    named = names()
    for row in ET.parse(file).getroot().iter("Sentence"):
        text = " ".join((row.findtext("Text") or "").split())
        date = PUBLISHED.fullmatch(row.get("date", ""))
        for coding in row.iter("EventCoding"):
            source, target = (_words(coding.get(side), named, text) for side in ("sourcecode", "targetcode"))
            if source and target and not set(source) & set(target):
                yield Coding(text, "-".join(date.groups()) if date else None, row.get("category", ""), source, target)


def names() -> dict[str, tuple[str, ...]]:
    """The words for each code."""
    with (HERE / "petrarch.tsv").open(encoding="utf-8", newline="") as lines:
        return {row["code"]: tuple(row["words"].split("|")) for row in csv.DictReader(lines, delimiter="\t")}


def _words(code: str | None, named: dict[str, tuple[str, ...]], text: str) -> tuple[str, ...]:
    found = named.get((code or "")[:3], ())
    return tuple(word for word in found if re.search(rf"\b{re.escape(word)}\b", text))


def events(text: str, published: str | None) -> list[Given]:
    """The events that onrecord finds."""
    record = onrecord.read(text, media_type="text/plain", published=published)
    page, acts = record.page.text, ontology.acts()
    return [
        Given(
            tuple(page[slice(*role.span)] for role in one.actors),
            tuple(page[slice(*role.span)] for role in one.recipients),
            acts[one.act].mutual,
        )
        for one in record.events
    ]


def has(roles: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in one of the roles."""
    return any(word in role for role in roles for word in words)


def both(coding: Coding, given: Given) -> bool:
    """Whether the event has both sides of the coding where they belong."""
    if given.mutual:
        return either_way(coding, given)
    return has(given.actors, coding.source) and has(given.recipients, coding.target)


def either_way(coding: Coding, given: Given) -> bool:
    """Whether the event has both sides of the coding in whatever roles."""
    roles = given.actors + given.recipients
    return has(roles, coding.source) and has(roles, coding.target)


def score(rows: list[tuple[Coding, list[Given]]]) -> dict[str, float | dict[str, float]]:
    """Every figure, a share of the codings."""
    kinds = sorted({coding.category for coding, _ in rows})
    return {
        "codings": float(len(rows)),
        "both": share([any(both(coding, one) for one in found) for coding, found in rows]),
        "either way": share([any(either_way(coding, one) for one in found) for coding, found in rows]),
        "source": share([any(has(_side(one, "actors"), coding.source) for one in found) for coding, found in rows]),
        "target": share([any(has(_side(one, "recipients"), coding.target) for one in found) for coding, found in rows]),
        "by category": {
            kind: share([any(both(coding, one) for one in found) for coding, found in rows if coding.category == kind])
            for kind in kinds
        },
    }


def _side(given: Given, name: str) -> tuple[str, ...]:
    if given.mutual:
        return given.actors + given.recipients
    return given.actors if name == "actors" else given.recipients


def share(answers: list[bool]) -> float:
    """The share that is true."""
    return sum(answers) / max(1, len(answers))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    args = parser.parse_args()
    found: dict[tuple[str, str | None], list[Given]] = {}
    rows = []
    for coding in codings(args.file):
        key = (coding.text, coding.published)
        if key not in found:
            found[key] = events(*key)
        rows.append((coding, found[key]))
    result = score(rows)
    print(json.dumps(result) if args.json else "\n".join(f"{name:14}{value}" for name, value in result.items()))


if __name__ == "__main__":
    main()
