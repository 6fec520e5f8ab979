"""Channels: by which way the words went out, from the cue and from the nouns beside it (``channels.tsv``)."""

from collections.abc import Sequence
from functools import cache
from typing import cast, get_args

from spacy.tokens import Token

from onrecord import tables
from onrecord.errors import OnrecordError
from onrecord.records import Channel
from onrecord.records import Span as CharSpan
from onrecord.statements.attribution import Utterance
from onrecord.statements.grammar import sentence_bounds

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
    """The channel that the cue, the speaker (``the letter said``) or a phrase beside the cue names.

    Of direct speech the sentence before may name it: ``She answered in a speech. "We will not go," she said.``
    """
    speaker, cue, entry = one.attribution
    if entry and entry.channel:
        return entry.channel
    if speaker is not None and (channel := noun_channel(speaker.root)):
        return channel
    if cue is None:
        return None
    start, end = sentence_bounds(cue[0])
    doc = cue.doc
    near = _phrase([*doc[cue.end : min(cue.end + _WINDOW, end)]], one.spans, begun=True)
    near = near or _phrase([*doc[start : cue.start]], one.spans)
    if near is None and one.form == "direct" and start and "\n\n" not in doc[start - 1].text:
        near = _phrase([*doc[slice(*sentence_bounds(doc[start - 1]))]], one.spans)
    return near


def noun_channel(token: Token) -> Channel | None:
    """The channel that this noun stands for, with the word before it (``press release``) or alone."""
    table = nouns()
    before = token.i - 1
    while before >= 0 and token.doc[before].is_space:
        before -= 1
    pair = f"{token.doc[before].lower_} {token.lemma_.lower()}" if before >= 0 else ""
    return table.get(pair) or table.get(token.lemma_.lower()) or table.get(token.lower_)


def _phrase(tokens: Sequence[Token], content: Sequence[CharSpan], begun: bool = False) -> Channel | None:
    """The channel of the first noun of the table behind a preposition or the cue, not in the content."""
    phrase = begun
    for token in tokens:
        if any(start <= token.idx < end for start, end in content):
            phrase = False
        elif token.lower_ in _PREPOSITIONS:
            phrase = True
        elif token.pos_ in {"VERB", "PUNCT"}:
            phrase = False
        elif phrase and (channel := noun_channel(token)):
            return channel
    return None
