"""Invented news: sentences, paragraphs and articles put together from the parts in ``invented.toml``, by dice."""

import random
import tomllib
from pathlib import Path
from string import Formatter
from typing import NamedTuple

_PARTS: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("invented.toml").read_text(encoding="utf-8"))
OUTLETS, AGENCIES, TOWNS, FILLERS = (_PARTS[key] for key in ("outlets", "agencies", "towns", "fillers"))
NAMES = [f"{one} {two}" for one in _PARTS["given"] for two in _PARTS["family"]]


class Written(NamedTuple):
    """An article: its headline and its paragraphs."""

    headline: str
    paragraphs: tuple[str, ...]


def filled(template: str, dice: random.Random) -> str:
    """The template with every slot filled, each anew."""
    found = []
    for words, slot, _, _ in Formatter().parse(template):
        found.append(words)
        if slot == "number":
            found.append(str(dice.randrange(3, 900)))
        elif slot == "name":
            found.append(dice.choice(NAMES))
        elif slot:
            found.append(dice.choice(_PARTS["towns" if slot == "town" else slot]))
    return "".join(found)


def headline(dice: random.Random) -> str:
    """A headline."""
    line = filled(dice.choice(_PARTS["headline"]), dice)
    return line[:1].upper() + line[1:]


def sentence(dice: random.Random) -> str:
    """A sentence."""
    return filled(dice.choice(_PARTS["sentence"]), dice)


def paragraph(dice: random.Random) -> str:
    """One to three sentences."""
    return " ".join(sentence(dice) for _ in range(dice.randrange(1, 4)))


def article(dice: random.Random) -> Written:
    """A headline and five to sixteen paragraphs."""
    return Written(headline(dice), tuple(paragraph(dice) for _ in range(dice.randrange(5, 17))))
