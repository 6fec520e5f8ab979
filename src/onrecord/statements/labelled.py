"""Speakers before a colon: a transcript's lines (``ORTIZ: We will not go.``), headlines (``Ortiz: talks failed``)."""

from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Doc, Span

from onrecord import tables
from onrecord.records import Passage
from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.cues import Cue
from onrecord.statements.grammar import has_finite_verb

LONGEST_NAME = 6  # words
FEWEST_WORDS = 3
_COLON = Cue(":", "assert", "speech", None)
_DIGITS = "0123456789"  # ``Q1``
_SPOKEN = frozenset(".?!")
_HEADINGS = frozenset({"headline", "deck", "subheading"})
_CLOSED = frozenset(".,;!?\"“”'‘’")


@cache
def _labels() -> frozenset[str]:
    """What stands before a colon and is nobody: ``Breaking``, ``Analysis``, ``Q`` before a question."""
    return frozenset(row["label"] for row in tables.rows("onrecord.statements", "labels.tsv"))


def labelled(doc: Doc, passages: Sequence[Passage]) -> Iterator[Utterance]:
    """The passages that begin with a name and a colon; a transcript's line is direct speech, a headline's is not."""
    for passage in passages:
        words = doc.char_span(*passage.span, alignment_mode="contract")
        if words is None or (at := _colon(words)) is None:
            continue
        speaker, rest = words[:at], words[at + 1 :]
        transcript = passage.kind == "body" and speaker.text.isupper()
        if transcript and not has_finite_verb(rest) and rest.text[-1:] not in _SPOKEN:
            continue  # a list: ``GOALKEEPERS: Bell (Port Vale), Ortiz``
        if not transcript and (passage.kind not in _HEADINGS or not _names_somebody(speaker)):
            continue
        if any(token.text in '"“‘' for token in rest[:1]):
            continue  # a quotation: direct speech knows of it
        content = (rest.start_char, rest.end_char)
        yield Utterance(
            (content,), Attribution(speaker, words[at : at + 1], _COLON), "direct" if transcript else "indirect"
        )


def _colon(words: Span) -> int | None:
    """Where the colon stands behind a short name and before a sentence."""
    for at, token in enumerate(words[: LONGEST_NAME + 1]):
        if token.text == ":":
            name, rest = words[:at], words[at + 1 :]
            enough = sum(one.is_alpha for one in rest) >= FEWEST_WORDS
            return at if at and enough and name.text.casefold().rstrip(_DIGITS) not in _labels() else None
        if token.text in _CLOSED or token.is_space:
            return None
    return None


def _names_somebody(speaker: Span) -> bool:
    """A name, or a noun in capitals as headlines have them, without a verb."""
    words = [token for token in speaker if token.is_alpha]
    return bool(words) and all(token.text[0].isupper() for token in words) and speaker.root.pos_ in {"PROPN", "NOUN"}
