"""Attribution: the cue that ascribes a quotation to somebody, and the words that name them."""

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Span, Token

from onrecord.records import Span as CharSpan
from onrecord.records import StatementForm
from onrecord.statements.cues import Cue, cue_of
from onrecord.statements.grammar import has_finite_verb, is_stop, phrase_of, quoted_by, subject_of, trimmed

REACH = 40  # words between a quotation and a cue after it, a long apposition included
_NOMINAL = frozenset({"PROPN", "PRON", "NOUN", "DET", "ADJ", "NUM"})
_FINAL = frozenset({".", "!", "?", ";"})
_NO_SPEECH = frozenset({"belief", "feeling", "naming"})
_WHO = frozenset({"who", "which", "whose", "whom"})
_CLAUSE_WORDS = frozenset({"mark", "ccomp", "csubj"})


class Attribution(NamedTuple):
    """Who is told to say it, and by which words; a speaker or a cue may be missing."""

    speaker: Span | None
    words: Span | None
    cue: Cue | None

    @property
    def at(self) -> int:
        """Where the cue begins: two attributions of one cue are the same."""
        return self.words.start if self.words is not None else -1


class Utterance(NamedTuple):
    """One act of speaking: the spans of its words, and who is told to have said them."""

    spans: tuple[CharSpan, ...]
    attribution: Attribution
    form: StatementForm = "direct"


def last_sentence(tokens: Sequence[Token]) -> list[Token]:
    """The tokens behind the last full stop among them."""
    for n in range(len(tokens) - 1, -1, -1):
        if tokens[n].text in _FINAL and not (tokens[n].text == "." and _within_name(tokens, n)):
            return list(tokens[n + 1 :])
    return list(tokens)


def first_sentence(tokens: Sequence[Token]) -> list[Token]:
    """The tokens before the first full stop among them."""
    for n, token in enumerate(tokens):
        if token.text in _FINAL and not (token.text == "." and _within_name(tokens, n)):
            return list(tokens[:n])
    return list(tokens)


def _within_name(tokens: Sequence[Token], n: int) -> bool:
    """A point that the tokenizer split off an abbreviation: the sentence goes on in small letters."""
    following = next((one for one in tokens[n + 1 :] if not one.is_space), None)
    return following is not None and following.text[0].islower()


def before(tokens: Sequence[Token]) -> Attribution | None:
    """The attribution that leads up to a quotation: ``She told reporters on Monday: "...``."""
    words = [token for token in tokens if not token.is_space]
    if not words:
        return None
    if found := _according(words):
        return found
    colon = words[-1].text == ":"
    for n in range(len(words) - 1, -1, -1):
        match = cue_of(words[n])
        if match is None or words[n].dep_ == "amod" or (match[0].kind in _NO_SPEECH and not colon):
            continue
        between = words[n + 1 :]
        if has_finite_verb(between) and not colon:
            return None
        if colon and words[n].tag_ == "VB" and _governing_cue(words[:n]):
            continue  # ``urged them not to speculate: "..."``
        behind = between if not n or _is_aside(words, n) else []
        return _attribution(words[n], match, words[:n], inverted=behind)
    return _introduction(words) if colon else None


def _governing_cue(words: Sequence[Token]) -> bool:
    """Whether a finite verb of saying stands among the words."""
    return any(token.tag_ in {"VBD", "VBZ"} and cue_of(token) is not None for token in words)


def _is_aside(words: Sequence[Token], n: int) -> bool:
    """``The ship,`` **explains the captain**``, "..."``: the cue stands between commas, before whoever speaks."""
    if words[n - 1].text != "," or words[-1].text != "," or n + 1 >= len(words):
        return False
    return words[n].tag_ in {"VBD", "VBZ"} and words[n + 1].pos_ in _NOMINAL


def _introduction(words: Sequence[Token]) -> Attribution | None:
    """A sentence or a name that ends in a colon, without any cue: ``Her message was plain: "...``."""
    heads = [token for token in words if token.head == token or token.head.i < words[0].i]
    for token in heads or words[:1]:
        subject = subject_of(token) if has_finite_verb(words) else token
        if subject is not None and words[0].i <= subject.i <= words[-1].i and subject.pos_ in {"PROPN", "PRON"}:
            return Attribution(phrase_of(subject), None, None)
    return None


def after(tokens: Sequence[Token], ended: bool) -> Attribution | None:
    """The attribution that follows a quotation: ``...," said the minister, who ...``.

    ``ended`` says that the quotation closed with a full stop, so that what follows is a sentence of its own,
    which attributes the quotation only if it says nothing else.
    """
    sentence = first_sentence(tokens)
    if ended and len(sentence) == len(tokens) and tokens and tokens[-1].text in {",", ":"}:
        return None  # it leads up to the next quotation
    words = [token for token in sentence if not token.is_space][:REACH]
    if words and words[0].text == ",":
        words = words[1:]
    if not words:
        return None
    if found := _according(words[:6]):
        return found
    for n, token in enumerate(words):
        match = cue_of(token)
        if match is None or (match[0].kind in {"belief", "feeling"} and token.lemma_ != "think"):
            continue
        if ended and (words[0].text[0].isupper() is False or _says_more(words[n + 1 :])):
            return None
        if n and not _names_a_speaker(words[:n], token):
            continue
        found = _attribution(token, match, words[:n], inverted=words[n + 1 :] if n == 0 else [])
        own = n and quoted_by(token) is None
        return found._replace(speaker=_all_before(words[:n], found.speaker)) if own else found
    return None


def _all_before(words: Sequence[Token], speaker: Span | None) -> Span | None:
    """Between a quotation and its cue stands the speaker and nothing else: name, apposition, relative clause."""
    words = [*words]
    while len(words) > 1 and words[-1].pos_ == "AUX":
        words.pop()
    if words[0].pos_ not in _NOMINAL or words[-1].pos_ == "ADV":
        return speaker
    return trimmed(words[0].doc, words[0].i, words[-1].i + 1)


def _says_more(rest: Sequence[Token]) -> bool:
    return has_finite_verb(rest) or any(token.dep_ in _CLAUSE_WORDS or token.text == ":" for token in rest)


def _names_a_speaker(words: Sequence[Token], cue: Token) -> bool:
    """Whether the words from the quotation to the cue are its subject, with adverbs and asides."""
    subject = subject_of(cue)
    if subject is not None and words[0].i <= subject.i < cue.i:
        return True
    return words[0].pos_ in _NOMINAL and not has_finite_verb(_without_relative(words))


def _without_relative(words: Sequence[Token]) -> list[Token]:
    """``Ann Bell``, who runs the port, ``said``: the words short of a relative clause between commas."""
    found = list(words)
    for n in range(len(found) - 1):
        if found[n].text == "," and found[n + 1].lower_ in _WHO and found[-1].text == ",":
            return found[:n]
    return found


def _according(words: Sequence[Token]) -> Attribution | None:
    for n in range(len(words) - 2):
        if words[n].lower_ == "according" and words[n + 1].lower_ == "to":
            doc = words[n].doc
            rest = _noun_phrase(words[n + 2 :])
            cue = Cue("according to", "assert", "speech", None)
            return Attribution(rest, doc[words[n].i : words[n + 1].i + 1], cue) if rest else None
    return None


def _attribution(
    token: Token, match: tuple[Cue, Token], left: Sequence[Token], inverted: Sequence[Token]
) -> Attribution:
    """The attribution of this cue; the speaker by the parse, or else by the order of the words."""
    cue, last = match
    words = token.doc[token.i : last.i + 1]
    inverted = [one for one in inverted if one.i > last.i]
    if (quoted := quoted_by(token)) is not None:
        return Attribution(phrase_of(quoted), words, cue)
    subject = _governing_subject(token, left) or subject_of(token)
    if inverted and (subject is None or subject.i < token.i):
        if phrase := _noun_phrase(inverted):
            return Attribution(phrase, words, cue)
    elif subject is not None and (not left or subject.i >= left[0].i or subject.i > token.i):
        return Attribution(_short_of(phrase_of(subject), token), words, cue)
    if left and (phrase := _noun_phrase(left, backwards=True)):
        return Attribution(phrase, words, cue)
    named = subject is not None and subject.pos_ != "VERB"
    return Attribution(_short_of(phrase_of(subject), token) if subject is not None and named else None, words, cue)


def _short_of(phrase: Span, cue: Token) -> Span:
    """The phrase without what stands behind its first verb, where the parser has hung the cue below it."""
    phrase = _behind_opening(phrase)
    if not phrase.start <= cue.i < phrase.end:
        return phrase
    verb = next((token.i for token in phrase if token.pos_ in {"VERB", "AUX"}), cue.i)
    return trimmed(phrase.doc, phrase.start, verb) if phrase.start < verb else phrase


def _behind_opening(phrase: Span) -> Span:
    """``Describing the work,`` **Ann Bell**: without the participle that the parser took for the subject."""
    comma = next((token.i for token in phrase if token.text == ","), phrase.end)
    opens = phrase[0].tag_ == "VBG" and comma + 1 < phrase.end and phrase.doc[comma + 1].pos_ in _NOMINAL
    return phrase.doc[comma + 1 : phrase.end] if opens else phrase


def _governing_subject(cue: Token, left: Sequence[Token]) -> Token | None:
    """Of a participle behind a comma (``..., adding: "``): the subject of the main verb before it."""
    marks = [one for one in left if one.is_punct][-2:]
    if cue.tag_ != "VBG" or not left or left[-1] not in marks or not has_finite_verb(left):
        return None
    main = next((one for one in left if one.head == one or one.head.i < left[0].i), None)
    subject = subject_of(main) if main is not None and main.pos_ in {"VERB", "AUX"} else None
    return subject if subject is not None and subject.i >= left[0].i else None


def _noun_phrase(words: Sequence[Token], backwards: bool = False) -> Span | None:
    """The noun phrase at this end of the words, by the parse of its head where there is one."""
    run: list[Token] = []
    for token in reversed(words) if backwards else words:
        if is_stop(token) or token.pos_ in {"VERB", "AUX", "SCONJ", "CCONJ"}:
            if run:
                break
            continue
        if token.pos_ in {"ADP", "ADV"} and not run:
            continue
        if token.pos_ == "ADP" and token.lower_ != "of" and not backwards:
            break
        run.append(token)
    if not any(token.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} for token in run):
        return None
    edges = sorted(token.i for token in run)
    found = trimmed(run[0].doc, edges[0], edges[-1] + 1)
    root = found.root
    whole = phrase_of(root)
    inside = words[0].i <= whole.start and whole.end <= words[-1].i + 1
    return whole if inside and root.pos_ in {"NOUN", "PROPN", "PRON"} else found
