"""Numbers in words and figures: ``12``, ``2,500``, ``two dozen``, ``$1.5 million``, ``Rs 3 crore``."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from spacy.tokens import Token

from onrecord import tables
from onrecord.events.lemmas import bases

_FIGURES = re.compile(r"(?P<figures>\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<suffix>[a-z]+)?")
_PRICE = re.compile(r"(?P<currency>[a-z]{1,3}\$?)(?P<figures>\d[\d,.]*)")
_COUNTED = frozenset({"nummod", "compound", "nmod", "nmod:unmarked", "flat", "quantmod", "det"})


class _Word(NamedTuple):
    value: float
    kind: Literal["ones", "times", "suffix"]


@cache
def _words() -> dict[str, _Word]:
    rows = tables.rows("onrecord.events", "numerals.tsv")
    return {row["word"]: _Word(float(row["value"]), row["kind"]) for row in rows}  # type: ignore[arg-type]


def parsed(words: Sequence[str]) -> float | None:
    """The number that the words say together; None where they say none, or a vague one (``dozens``)."""
    total = part = 0.0
    said = False
    for word in (piece for text in words for piece in _pieces(text.lower())):
        if (match := _FIGURES.fullmatch(word)) is not None:
            unit = _words().get(match["suffix"] or "")
            if match["suffix"] and unit is None:
                return None  # 15th, 3pm
            part += float(match["figures"].replace(",", "")) * (unit.value if unit else 1)
        elif (known := _words().get(word)) is None:
            return None
        elif known.kind == "ones":
            part += known.value
        elif known.kind == "suffix" and not part:
            return None
        elif known.value >= 1000:
            total, part = total + (part or 1) * known.value, 0.0
        else:
            part = (part or 1) * known.value
        said = True
    return total + part if said else None


def _pieces(word: str) -> list[str]:
    bare = word.lstrip("$£€¥₹₦~")
    if (match := _PRICE.fullmatch(bare)) is not None and match["currency"] in _listed("currencies.tsv"):
        bare = match["figures"]  # BD20,000
    return [] if bare in ("and", "a", "an", "-", "") else bare.split("-") if not bare[0].isdigit() else [bare]


def is_number(token: Token) -> bool:
    """Whether the word is part of a number; ``one`` is, ``dozens`` is not."""
    if token.pos_ == "PUNCT" or token.tag_ == "JJ":
        return False
    return parsed([token.text]) is not None or _of_millions(token)


def _of_millions(token: Token) -> bool:
    """``mln`` behind figures."""
    known = _words().get(token.lower_)
    return known is not None and known.kind == "suffix" and token.i > 0 and token.nbor(-1).like_num


def before(noun: Token) -> float | None:
    """The number at a noun: ``35 diplomats``, ``two dozen of the men``, ``1.5 million euros``, or the noun itself."""
    run: list[Token] = []
    if is_number(noun):
        return parsed([one.text for one in _run_to(noun)])
    for child in noun.lefts:
        for one in (child, *(child.lefts if child.dep_ == "compound" else ())):  # six | rebel legislators
            if one.dep_ in _COUNTED and is_number(one) and not one.nbor().text.startswith("-"):
                run = _run_to(one)
    return parsed([one.text for one in run]) if run else None


def _run_to(last: Token) -> list[Token]:
    """The words of the number that this one is part of."""
    start, end = last.i, last.i + 1
    while end < len(last.doc) and is_number(last.doc[end]) and not last.doc[end].is_sent_start:
        end += 1  # 30 mln euros
    while start > 0 and not last.doc[start].is_sent_start:
        left = last.doc[start - 1]
        joins = left.text == "-" and is_number(last.doc[max(0, start - 2)])
        if not (is_number(left) or joins):
            break
        start -= 1
    return [one for one in last.doc[start:end] if one.text != "-"]


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(row["word"] for row in tables.rows("onrecord.events", table))


def is_measure(noun: Token) -> bool:
    """Whether what is counted is time or distance, not people or things: ``20 years``."""
    return any(word in _listed("measures.tsv") for word in bases(noun))


def is_collective(noun: Token) -> bool:
    """Whether one of these is several, or nobody: ``a family``."""
    return any(word in _listed("collectives.tsv") for word in bases(noun))


def is_currency(token: Token) -> bool:
    """``$``, ``euros``."""
    return token.lower_ in _listed("currencies.tsv") or any(word in _listed("currencies.tsv") for word in bases(token))
