"""Channels: by which way the words went out, from the cue and from the nouns beside it (``channels.tsv``)."""

from collections.abc import Sequence
from functools import cache
from typing import cast, get_args

from spacy.tokens import Span, Token

from onrecord import tables
from onrecord.errors import OnrecordError
from onrecord.records import Channel
from onrecord.records import Span as CharSpan
from onrecord.statements.attribution import Utterance

_PREPOSITIONS = frozenset({"in", "on", "at", "during", "by", "via", "through", "to", "with", "from", "over"})
_WINDOW = 8  # words after the cue in which "in a written statement" may stand


@cache
def nouns() -> dict[str, Channel]:
    """The channel of every noun of the table, by its lower-case lemma or phrase.

    Raises:
        OnrecordError: a line names no known channel.
    """
    found = {}
    for number, row in enumerate(tables.rows("onrecord.statements", "channels.tsv"), start=2):
        if row["channel"] not in get_args(Channel):
            raise OnrecordError(f"channels.tsv, line {number}: no such channel: {row['channel']}")
        found[row["noun"]] = cast("Channel", row["channel"])
    return found


def channel_of(one: Utterance) -> Channel | None:
    """The channel that the cue, the speaker (``the letter said``) or a phrase beside the cue names."""
    attribution = one.attribution
    if attribution.cue and attribution.cue.channel:
        return attribution.cue.channel
    if attribution.speaker is not None and (channel := _noun(attribution.speaker.root)):
        return channel
    return _beside(attribution.words, one.spans) if attribution.words is not None else None


def _noun(token: Token) -> Channel | None:
    table = nouns()
    before = token.i - 1
    while before >= 0 and token.doc[before].is_space:
        before -= 1
    pair = f"{token.doc[before].lower_} {token.lemma_.lower()}" if before >= 0 else ""
    return table.get(pair) or table.get(token.lemma_.lower()) or table.get(token.lower_)


def _beside(cue: Span, content: Sequence[CharSpan]) -> Channel | None:
    doc, sentence = cue.doc, cue.sent
    for places in (range(cue.end, min(cue.end + _WINDOW, sentence.end)), range(sentence.start, cue.start)):
        phrase = False
        for place in places:
            token = doc[place]
            if any(start <= token.idx < end for start, end in content):
                phrase = False
            elif token.lower_ in _PREPOSITIONS:
                phrase = True
            elif token.pos_ in {"VERB", "PUNCT"}:
                phrase = False
            elif phrase and (channel := _noun(token)):
                return channel
    return None
