"""Docs for the tests of times: tokenised only, or parsed by hand."""

from collections.abc import Sequence
from datetime import date

import spacy
from spacy.tokens import Doc

from onrecord.language.times import find

PUBLISHED = date(2015, 6, 10)  # a Wednesday, week 24
NLP = spacy.blank("en")


def found(text: str, published: date | None = PUBLISHED) -> str:
    """What is found, as ``words=value``, a slash before the end of a range, parted by ``; ``."""
    times = find(NLP(text), published)
    return "; ".join(f"{text[slice(*time.span)]}={time.value}{f'/{time.end}' if time.end else ''}" for time in times)


def parsed(rows: Sequence[tuple[str, str, int, str]]) -> Doc:
    """A Doc of (word, Penn tag, index of the head, UD label); part of speech and lemma follow from the tag."""
    kinds = {
        "V": "VERB",
        "M": "AUX",
        "N": "NOUN",
        "C": "NUM",
        "I": "ADP",
        "D": "DET",
        "P": "PRON",
        "T": "PART",
        "J": "ADJ",
    }
    words = [row[0] for row in rows]
    tags = [row[1] for row in rows]
    return Doc(
        NLP.vocab,
        words=words,
        tags=tags,
        pos=["PROPN" if tag == "NNP" else kinds.get(tag[0], "X") for tag in tags],
        lemmas=[LEMMAS.get(word.lower(), word.lower()) for word in words],
        heads=[row[2] for row in rows],
        deps=[row[3] for row in rows],
    )


LEMMAS = {
    "said": "say", "met": "meet", "is": "be", "are": "be", "plans": "plan", "scheduled": "schedule", "failed": "fail",
    "postponed": "postpone", "visiting": "visit", "resume": "resume", "opened": "open", "resumes": "resume",
}  # fmt: skip
