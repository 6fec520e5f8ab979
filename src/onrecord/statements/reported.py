"""Reported speech: what the page says, in its own words or half in quotation marks, that somebody said."""

from collections.abc import Iterator, Sequence
from functools import cache

from spacy.tokens import Doc, Token

from onrecord import tables
from onrecord.language.quotations import quotations
from onrecord.records import Passage, StatementForm
from onrecord.records import Span as CharSpan
from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.candidates import Candidate
from onrecord.statements.cues import cues
from onrecord.statements.extents import cue_words, speaker_words
from onrecord.statements.scorer import best

LIKELY = 0.27  # at which whole attributions come out best on PolNeAR's dev half
LIKELY_UNLISTED = 0.4  # of a cue that the table does not know
_SHARED = 0.5
_LEAST = 3


def reports(doc: Doc, passages: Sequence[Passage], direct: Sequence[Utterance]) -> list[Utterance]:
    """The indirect and mixed speech of the passages that is not in ``direct`` already."""
    quotes = quotations(doc.text, [passage.span for passage in passages])
    marks = [quote.outer for quote in quotes if len(quote.spans) == 1]
    quoted = _covered(doc, [span for quote in quotes for span in quote.spans])
    spoken = _covered(doc, [span for one in direct for span in one.spans])
    taken = {one.attribution.at for one in direct}
    found = []
    for token in _tokens(doc, passages):
        chosen = best(token)
        if chosen is None:
            continue
        one, likelihood = _cut(chosen[0], taken), chosen[1]
        cue = cues().get(token.lemma_.lower())
        if likelihood < (LIKELY if cue else LIKELY_UNLISTED) or _is_said_directly(one, spoken):
            continue
        given = Attribution(speaker_words(one), cue_words(one), cue)
        if sum(doc[place].is_alpha for place in one.tokens) < _LEAST and cue_is_formal(token):
            continue
        found.append(Utterance(_with_marks(_spans(one), marks), given, _form(one, quoted)))
    return found


def _cut(one: Candidate, taken: set[int]) -> Candidate:
    """The candidate without what is not said: the cue of a quotation further on, the page's own last word on it.

    ``proposed that they leave, a suggestion that she later withdrew``: the suggestion is the page's word.
    """
    doc, tokens = one.cue.doc, one.tokens
    for at in range(1, len(tokens)):
        word, last = doc[tokens[at]], doc[tokens[at - 1]]
        noun = doc[word.i + 1] if word.lower_ in {"a", "an"} and word.i + 1 < len(doc) else None
        comment = last.text == "," and noun is not None and noun.lemma_.lower() in _summaries()
        if word.i in taken or comment or _goes_on(one, word):
            kept = tokens[: at - 1] if last.text == "," else tokens[:at]
            return one._replace(tokens=kept) if kept else one
    return one


def _goes_on(one: Candidate, word: Token) -> bool:
    """``refused to sail and sold the ship``: a finite verb that the parser has joined to the infinitive."""
    if word.dep_ != "cc" or one.root.tag_ != "VB" or word.head.dep_ != "conj" or word.head.head.i != one.root.i:
        return False
    verb = word.head
    return verb.tag_ in {"VBD", "VBZ"} and not any(child.dep_.startswith("nsubj") for child in verb.children)


@cache
def _summaries() -> frozenset[str]:
    """Nouns that sum up a sentence in an apposition behind it."""
    return frozenset(row["noun"] for row in tables.rows("onrecord.statements", "summaries.tsv"))


def cue_is_formal(token: Token) -> bool:
    """``according to`` names a source; what it says stands in the sentence, or another cue gives it."""
    return token.lower_ == "according"


def _with_marks(spans: tuple[CharSpan, ...], marks: Sequence[CharSpan]) -> tuple[CharSpan, ...]:
    """The spans, the last one drawn out to the end of a quotation that it leaves open, the first to its mark."""
    found = list(spans)
    for start, end in marks:
        first, last = found[0], found[-1]
        if start + 1 == first[0] and end <= last[1] + 3:
            found[0] = first = (start, first[1])
            last = found[-1]
        if first[0] <= start < last[1] < end:
            found[-1] = (last[0], end)
    return tuple(found)


def _tokens(doc: Doc, passages: Sequence[Passage]) -> Iterator[Token]:
    for passage in passages:
        if (span := doc.char_span(*passage.span, alignment_mode="contract")) is not None:
            yield from span


def _covered(doc: Doc, spans: Sequence[CharSpan]) -> frozenset[int]:
    """The tokens that lie within the spans."""
    found: set[int] = set()
    for start, end in spans:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            found.update(range(span.start, span.end))
    return frozenset(found)


def _is_said_directly(one: Candidate, spoken: frozenset[int]) -> bool:
    """The cue stands outside direct speech and its content is that speech: it is a statement already."""
    inside = sum(place in spoken for place in one.tokens)
    return one.cue.i not in spoken and inside > _SHARED * len(one.tokens)


def _form(one: Candidate, quoted: frozenset[int]) -> StatementForm:
    """Mixed where some of the words are quoted, and the quotation did not begin before."""
    return "mixed" if one.cue.i not in quoted and any(place in quoted for place in one.tokens) else "indirect"


def _spans(one: Candidate) -> tuple[CharSpan, ...]:
    """The content's tokens as spans of characters, a new one where the cue breaks in or a paragraph ends."""
    doc = one.cue.doc
    runs: list[list[int]] = []
    for place in one.tokens:
        joined = runs and all(doc[n].is_punct or doc[n].text == "\n" for n in range(runs[-1][-1] + 1, place))
        if joined:
            runs[-1].append(place)
        else:
            runs.append([place])
    return tuple((doc[run[0]].idx, doc[run[-1]].idx + len(doc[run[-1]])) for run in runs)
