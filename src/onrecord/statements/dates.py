"""When it was said: the day that the words give to the saying, never the day of publication."""

from collections.abc import Iterator, Sequence

from msgspec import structs
from spacy.tokens import Span, Token

from onrecord.records import Date, Statement, Time
from onrecord.records import Span as CharSpan
from onrecord.statements.attribution import Utterance
from onrecord.statements.grammar import sentence_of

_SHARING = frozenset({"conj", "xcomp", "parataxis", "ccomp", "dep"})
_LOOSE = frozenset({"advcl", "acl"})
_DAYS = frozenset({"day", "minute"})


def said_on(one: Utterance, times: Sequence[Time]) -> Date | None:
    """The day in the cue's sentence that stands outside what was said and nearest to the cue."""
    cue = one.attribution.words
    if cue is None:
        return None
    sentence = sentence_of(cue[0])
    near = [
        time
        for time in times
        if time.precision in _DAYS
        and sentence.start_char <= time.span[0] < sentence.end_char
        and not any(start <= time.span[0] < end for start, end in one.spans)
        and _of_the_saying(time.span, cue)
    ]
    if not near:
        return None
    time = min(near, key=lambda each: abs(each.span[0] - cue.start_char))
    return Date(time.value[:10], time.end and time.end[:10], "day", time.basis or "stated")


def _of_the_saying(span: CharSpan, cue: Span) -> bool:
    """The time hangs on the cue, on what governs it, or on its subject: not on a clause beside it."""
    words = cue.doc.char_span(*span, alignment_mode="expand")
    if words is None:
        return False
    at, above = words.root, set(_chain(cue.root))
    while at.head.i != at.i and at.i not in above:
        if at.dep_ in {"acl:relcl", "relcl", "ccomp", "advcl"}:
            return False
        at = at.head
    return at.i in above


def _chain(verb: Token) -> Iterator[int]:
    """The verb and those above it that share its time: of a coordination or a participle, not of ``after he said``."""
    yield verb.i
    while verb.head.i != verb.i and (verb.dep_ in _SHARING or (verb.dep_ in _LOOSE and verb.tag_ == "VBG")):
        verb = verb.head
        yield verb.i


def carried(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, one without a day taking that of the same speaker's last one in the part before."""
    found: list[Statement] = []
    for said in statements:
        last = next((one for one in reversed(found) if one.speaker is not None), None)
        near = last is not None and last.part is not None and said.part is not None and said.part - last.part <= 1
        if said.date is None and said.form == "direct" and last is not None and near and last.speaker == said.speaker:
            found.append(structs.replace(said, date=last.date))
        else:
            found.append(said)
    return found
