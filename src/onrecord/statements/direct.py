"""Direct speech: quotations that are somebody's own sentences, put together and given their attribution."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from onrecord.language import columns
from onrecord.language.quotations import Quotation
from onrecord.records import Passage
from onrecord.records import Span as CharSpan
from onrecord.statements import attribution
from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.cues import Cue, cue_of
from onrecord.statements.grammar import has_finite_verb, phrase_of, sentence_of, subject_of

_CUT_OFF = ",?!—–-…"
_INNER_MARKS = "”’'\""
_LEADS = frozenset({",", ":", "—", "–", "--", "-", ";", "(", "that"})
_DASHES = frozenset({"—", "–", "―", "--", "-"})
_PERSONS = frozenset({"he", "she", "they", "who"})
_RUNNING = frozenset({"body", "embed"})  # elsewhere marks without a cue are those of a title
_DASH = Cue("—", "assert", "speech", None)
NOBODY = Attribution(None, None, None)


class _Setting(NamedTuple):
    """A quotation among its neighbours: the words of its paragraph beside it, up to the next quotations."""

    quotation: Quotation
    passage: int
    words: Span
    left: list[Token]
    right: list[Token]


def utterances(doc: Doc, passages: Sequence[Passage], quotes: Sequence[Quotation]) -> list[Utterance]:
    """The direct speech of the passages, whose quotations these are, in order."""
    found: list[Utterance] = []
    last_passage, last_end = -1, 0
    for n, quote in enumerate(quotes):
        following = quotes[n + 1].outer[0] if n + 1 < len(quotes) else passages[-1].span[1]
        setting = _setting(doc, passages, quote, (last_end, following))
        lead = attribution.last_sentence(setting.left)
        same = last_passage == setting.passage
        previous = found[-1] if found and same else None
        given = _attributed(setting, lead, previous)
        if given is None or (given is NOBODY and passages[setting.passage].kind not in _RUNNING):
            continue
        if previous and given.at == previous.attribution.at and (given.at >= 0 or not _words(setting.left)):
            found[-1] = Utterance((*previous.spans, *setting.quotation.spans), previous.attribution)
        else:
            if given is NOBODY:
                near = found[-1] if found and setting.passage - last_passage <= 1 else None
                given = _inherited(doc, setting, near, same)
            found.append(Utterance(setting.quotation.spans, given))
        last_passage, last_end = _passage_at(passages, quote.spans[-1][0]), quote.outer[1]
    return found


def _passage_at(passages: Sequence[Passage], place: int) -> int:
    return bisect_right(passages, place, key=lambda one: one.span[0]) - 1


def _setting(doc: Doc, passages: Sequence[Passage], quote: Quotation, free: CharSpan) -> _Setting:
    """The quotation with the words beside it, back to the last direct speech and on to the next marks."""
    first, last = _passage_at(passages, quote.outer[0]), _passage_at(passages, quote.spans[-1][0])
    start = max(free[0], passages[first].span[0])
    end = min(free[1], passages[last].span[1])
    words = doc.char_span(quote.spans[0][0], quote.spans[-1][1], alignment_mode="expand")
    assert words is not None  # a quotation has words
    return _Setting(quote, first, words, _tokens(doc, start, quote.outer[0]), _tokens(doc, quote.outer[1], end))


def _tokens(doc: Doc, start: int, end: int) -> list[Token]:
    """The tokens that lie wholly within these characters."""
    span = doc.char_span(start, end, alignment_mode="contract") if start < end else None
    return [token for token in span if not token.is_space] if span is not None else []


def _words(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if any(letter.isalnum() for letter in token.text)]


def _attributed(setting: _Setting, lead: list[Token], previous: Utterance | None) -> Attribution | None:
    """Who says it; NOBODY where the sentence does not tell; None where it is no direct speech."""
    text = setting.words.text
    ended = text.rstrip(_INNER_MARKS)[-1:] == "."
    cut_off = text[-1:] in _CUT_OFF or (setting.right and setting.right[0].text == ",")
    opens_sentence = not _words(lead)
    following = _signature(setting.right)
    if following is None and (cut_off or ended or _cue_next(setting.right)):
        following = attribution.after(setting.right, ended)
    if opens_sentence and following is None and _is_subject(setting):
        return None
    if opens_sentence:
        if previous and following is None and _left_is_cue_only(setting, previous) and not _goes_on(setting):
            return previous.attribution
        return following or (NOBODY if _is_sentence(setting) else None)
    leading = attribution.before(lead)
    if leading and lead[-1].lower_ == "that":
        return None  # it goes on with the page's own clause: mixed speech
    if leading and _introduced(setting, lead, leading):
        return leading  # she said, "..."; and "...," she said, "...", where the cue is that of the last one
    return following if following and lead[-1].text in _LEADS and _is_sentence(setting) else None


def _signature(right: Sequence[Token]) -> Attribution | None:
    """A dash and a name behind the quotation, and nothing else: ``"..." — Jane Doe``."""
    if len(right) < 2 or right[0].text not in _DASHES or not right[1].text[0].isupper():
        return None
    end = _line_end(right[1])
    line = [token for token in right[1:] if token.idx < end]
    name = [token for token in line if not token.is_space]
    if len(name) > 12 or has_finite_verb(name):
        return None
    comma = next((n for n, token in enumerate(name) if token.text in {",", "."}), len(name))
    doc, dash = right[0].doc, right[0].i
    return Attribution(doc[name[0].i : name[max(comma - 1, 0)].i + 1], doc[dash : dash + 1], _DASH)


def _line_end(token: Token) -> int:
    text = columns.of(token.doc).text
    end = text.find("\n", token.idx)
    return end if end >= 0 else len(text)


def _left_is_cue_only(setting: _Setting, previous: Utterance) -> bool:
    """Nothing stands between this quotation and the last but the last one's attribution."""
    words = previous.attribution.words
    if not _words(setting.left):
        return True
    return words is not None and words.start >= setting.left[0].i and len(_sentences(setting.left)) == 1


def _is_subject(setting: _Setting) -> bool:
    """What is quoted is a title: ``"Salt and Ashes," is directed by``."""
    right = setting.right
    return bool(right) and right[0].pos_ == "AUX" and right[0].text[0].islower() and setting.words.text[-1:] == ","


def _goes_on(setting: _Setting) -> bool:
    """The page finishes the sentence in its own words: ``"They squeezed us dry" to pay for it``."""
    right = setting.right
    return bool(right) and setting.words.text[-1:].isalnum() and right[0].text[0].islower()


def _sentences(tokens: Sequence[Token]) -> list[list[Token]]:
    found, rest = [], list(tokens)
    while _words(rest):
        sentence = attribution.first_sentence(rest)
        found.append(sentence)
        rest = rest[len(sentence) + 1 :]
    return found


def _cue_next(right: Sequence[Token]) -> bool:
    """The word after the quotation, or the one after a name or a pronoun, is a cue: ``"..." said Smith``."""
    if right and (match := cue_of(right[0])) and match[0].kind != "belief":
        return True
    return (
        len(right) > 1
        and right[0].pos_ in {"PROPN", "PRON"}
        and (match := cue_of(right[1])) is not None
        and match[0].kind in {"speech", "post"}
    )


def _is_sentence(setting: _Setting) -> bool:
    """Whether the quotation could stand by itself: it ends as a sentence does, or it has a finite verb."""
    words, text = _words(list(setting.words)), setting.words.text
    if text[-1:] in ".?!…" or text[-2:] in (".”", ".’", ".'"):
        return len(words) > 1
    alone = not _words(setting.left) and not _words(setting.right)
    return len(words) > 1 and (alone or text[-1:] in _CUT_OFF) and has_finite_verb(setting.words)


def _introduced(setting: _Setting, lead: Sequence[Token], leading: Attribution) -> bool:
    """Whether the words before the quotation hand over to it, rather than take it into their own clause."""
    words = _words(list(setting.words))
    last = lead[-1]
    if last.text == ":":
        return True
    sentence = _starts_sentence(setting.words) and (has_finite_verb(setting.words) or len(words) > 3)
    if last.text in {",", "—", "–", "--"}:
        return len(words) > 1 or setting.words.text[-1:] in ".?!,"
    if leading.words is not None and last.i == leading.words.end - 1:
        return sentence or (has_finite_verb(setting.words) and len(words) > 3)
    return (
        sentence and has_finite_verb(setting.words) and last.lower_ != "that" and last.pos_ in {"NOUN", "PROPN", "PRON"}
    )


def _starts_sentence(words: Span) -> bool:
    """The first letter is a capital."""
    return next((token.text[0].isupper() for token in words if token.text[0].isalpha()), False)


def _inherited(doc: Doc, setting: _Setting, last: Utterance | None, same: bool) -> Attribution:
    """Who goes on speaking: the subject of the sentence before, or whoever spoke last."""
    sentence = _sentence_before(doc, setting)
    if sentence is not None and sentence.text.rstrip().endswith(":") and not same:
        words = [token for token in sentence if not token.is_space]
        if leading := attribution.before(words):
            return leading
    if sentence is not None:
        subject = subject_of(sentence.root)
        if subject is not None and (subject.lower_ in _PERSONS or subject.ent_type_ == "PERSON"):
            spoke = same or sentence.text.rstrip().endswith(":")
            if spoke or any(cue_of(token) for token in sentence):
                return Attribution(phrase_of(subject), None, None)
    return Attribution(last.attribution.speaker, None, None) if last else NOBODY


def _sentence_before(doc: Doc, setting: _Setting) -> Span | None:
    start = setting.words.start - 1
    while start > 0 and not _words([doc[start - 1]]):
        start -= 1
    return sentence_of(doc[start - 1]) if start > 0 else None
