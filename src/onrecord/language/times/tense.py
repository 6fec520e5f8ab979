"""Whether a sentence looks ahead or back at a word: from the parse, else from tags, else from the words alone."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from spacy.tokens import Doc, Span, Token

from onrecord.language.times.lexicon import OUTLOOK

Way = Literal["past", "future"]


class Outlook(Struct, frozen=True):
    """Where the verb over a word looks, and whether the word belongs to a noun rather than to that verb.

    ``names`` is narrower: the word stands before its noun without a preposition (``a June agreement``). ``denied``:
    the verb has a *not*.
    """

    way: Way | None = None
    of_noun: bool = False
    names: bool = False
    denied: bool = False


_TOWARDS = ("for", "until", "till", "to", "by", "before")
_MODALS = frozenset(word for word, use in OUTLOOK.items() if use == "auxiliary")
_AWAITED = frozenset(word for word, use in OUTLOOK.items() if use == "awaited")
_ASKED = frozenset(word for word, use in OUTLOOK.items() if use == "asked")
_PAST = frozenset(word for word, use in OUTLOOK.items() if use == "past")
_FUTURE = frozenset(("will", "shall", "'ll", "’ll", "wo"))
_NOT = frozenset(("not", "n't", "n’t", "never"))
_IS = frozenset(("is", "are", "'s", "’s", "'re", "am"))
_STOPS = frozenset('.;:!?"”“')
_BEFORE, _AFTER = 14, 8  # tokens that are looked at where there is no parse


def outlook(doc: Doc, start: int, end: int) -> Outlook:
    """Whether the verb over ``doc.text[start:end]`` looks ahead or back, as far as anything says so."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return Outlook()
    if not span.root.dep_:
        return Outlook(_by_words(span))
    root = span.root
    of_noun = root.head.pos_ in ("NOUN", "PROPN") and root.head != root
    names = of_noun and root.i < root.head.i and not _preposition(root)
    way: Way | None = "past" if _is_behind_past(span) else _by_parse(root)
    return Outlook(way, of_noun, names, _is_denied(root))


def _is_behind_past(span: Span) -> bool:
    """``under the terms, announced Friday, holders would ...``: the verb beside it says when, whatever is above."""
    if span.start == 0 or span.root.dep_.startswith("nsubj"):
        return False
    verb = span.doc[span.start - 1]
    awaited = {verb.lemma_.lower(), verb.lower_} & (_AWAITED | _ASKED)
    return _form(verb) in ("VBD", "VBN", "FinPast", "PartPast") and not _helpers(verb) and not awaited


def _is_denied(root: Token) -> bool:
    verb = next(_governors(root), None)
    return verb is not None and any(child.lower_ in _NOT for child in verb.children)


def _preposition(root: Token) -> str:
    return next((child.lower_ for child in root.children if child.dep_ in ("case", "mark")), "")


def _by_parse(root: Token) -> Way | None:
    preposition = _preposition(root)
    for verb in _governors(root):
        found = _of_verb(verb, preposition if root.head == verb else "")
        if found:
            return found
        if root.head == verb and preposition in ("", "on") and _is_present(verb):
            return "future"  # "talks resume on Monday"
    return "future" if preposition in ("by", "until", "till") else None


def _governors(token: Token) -> Iterator[Token]:
    """The verbs and predicates over a token, from the nearest."""
    for over in (token, *token.ancestors):
        if over.pos_ in ("VERB", "AUX") or over.tag_.startswith("VB") or over.lower_ in _AWAITED or _helpers(over):
            yield over


def _helpers(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_.startswith(("aux", "cop"))}


def _of_verb(verb: Token, preposition: str) -> Way | None:
    helpers = _helpers(verb)
    if helpers & _FUTURE:
        return "future"
    if helpers & {"had", "having"} or _had_been_awaited(verb):
        return "past"
    if _is_to_come(verb, helpers, preposition):
        as_planned = any(child.lower_ in ("as", "than") for child in verb.children if child.dep_ == "mark")
        return None if as_planned else "future"
    if helpers & {"have", "has", "'ve", "’ve"}:
        return "past"
    if helpers & _MODALS:
        return "future"
    if _form(verb) not in ("VBD", "FinPast") and any(
        child.lower_ == "to" and child.pos_ in ("PART", "AUX", "SCONJ", "ADP") for child in verb.children
    ):
        return _of_infinitive(verb)
    return _of_form(verb, helpers)


def _is_to_come(verb: Token, helpers: set[str], preposition: str) -> bool:
    """``is set for Friday``, ``due Friday``, ``postponed it to Friday``; but ``set up camp Friday`` is over."""
    towards = preposition in _TOWARDS
    if {verb.lemma_.lower(), verb.lower_} & _AWAITED:
        return towards or bool(helpers) or _form(verb) not in ("VBD", "FinPast")
    return towards and verb.lemma_.lower() in _ASKED


def _had_been_awaited(verb: Token) -> bool:
    """``had been due to expire Friday``: what was to come, and the day is behind or another one now."""
    over = verb.head
    awaited = {over.lemma_.lower(), over.lower_} & _AWAITED
    return bool(awaited) and _form(verb) == "VB" and "had" in _helpers(over)


def _of_infinitive(verb: Token) -> Way | None:
    """``is to meet``, ``a plan to meet`` look ahead; ``failed to meet`` is decided by its verb."""
    over = verb.head
    lemma = over.lemma_.lower()
    if over == verb:
        return "future"  # a headline: "Minister to visit"
    if lemma in _AWAITED and over.pos_ != "NOUN":
        return None
    if lemma in _AWAITED or lemma in _ASKED or (lemma == "be" and over.lower_ in ("is", "are", "'s", "was", "were")):
        return "future"
    return None


def _of_form(verb: Token, helpers: set[str]) -> Way | None:
    form = _form(verb)
    if form in ("VBN", "PartPast") and helpers & _IS:
        return None  # "is played on Friday"
    if helpers & {"was", "were", "did"} or form in ("VBD", "VBN", "FinPast", "PartPast"):
        return "past"
    if helpers & _IS and form in ("VBG", "PartPres"):
        return "future"
    return None


def _is_present(verb: Token) -> bool:
    form, helpers = _form(verb), _helpers(verb)
    if form == "VB":  # the tagger may take "they meet Monday" for an infinitive
        return not helpers and any(child.dep_ == "nsubj" for child in verb.children)
    return form in ("VBZ", "VBP", "FinPres") or bool(helpers & _IS)


def _form(verb: Token) -> str:
    """The Penn tag, or form and tense of the morphology where there are no such tags."""
    features = verb.morph.to_dict()
    return verb.tag_ or features.get("VerbForm", "") + features.get("Tense", "")


def _by_words(span: Span) -> Way | None:
    doc = span.doc
    before = [doc[i] for i in range(span.start - 1, max(-1, span.start - 1 - _BEFORE), -1)]
    after = [doc[i] for i in range(span.end, min(len(doc), span.end + _AFTER))]
    for words in (before, after):
        for word in words:
            if word.lower_ in _STOPS or "\n\n" in word.text:
                break
            found = _of_word(word)
            if found:
                return found
    return None


def _of_word(word: Token) -> Way | None:
    low = word.lower_
    if (low in _MODALS and word.text != "May") or _stems(low) & _AWAITED:
        return "future"
    if low in _PAST or word.tag_ in ("VBD", "VBN") or (not word.tag_ and low.endswith("ed") and len(low) > 4):
        return "past"
    return None


def _stems(word: str) -> set[str]:
    return {word, word.removesuffix("s"), word.removesuffix("d"), word.removesuffix("ed"), word.removesuffix("ned")}
