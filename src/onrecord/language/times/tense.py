"""Whether a sentence looks ahead or back at a word: from the parse, else from tags, else from the words alone."""

from collections.abc import Iterator
from typing import Literal

from spacy.tokens import Doc, Span, Token

from onrecord.language.times.lexicon import OUTLOOK

Outlook = Literal["past", "future"]

_TOWARDS = ("for", "until", "till", "to", "by", "before")
_MODALS = frozenset(word for word, use in OUTLOOK.items() if use == "auxiliary")
_AWAITED = frozenset(word for word, use in OUTLOOK.items() if use == "awaited")
_ASKED = frozenset(word for word, use in OUTLOOK.items() if use == "asked")
_PAST = frozenset(word for word, use in OUTLOOK.items() if use == "past")
_STOPS = frozenset(".;:!?\"”“")
_BEFORE, _AFTER = 14, 8  # tokens that are looked at where there is no parse


def outlook(doc: Doc, start: int, end: int) -> Outlook | None:
    """Whether the verb over ``doc.text[start:end]`` looks ahead or back; null if nothing says."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return None
    return _by_parse(span) if span.root.dep_ else _by_words(span)


def _by_parse(span: Span) -> Outlook | None:
    root = span.root
    preposition = next((child.lower_ for child in root.children if child.dep_ in ("case", "mark")), "")
    for verb in _governors(root):
        found = _of_verb(verb, preposition)
        if found:
            return found
    return "future" if preposition in ("by", "until", "till") else None


def _governors(token: Token) -> Iterator[Token]:
    """The verbs and predicates over a token, from the nearest."""
    for over in (token, *token.ancestors):
        if over.pos_ in ("VERB", "AUX") or any(child.dep_.startswith(("aux", "cop")) for child in over.children):
            yield over


def _of_verb(verb: Token, preposition: str) -> Outlook | None:
    helpers = {child.lower_ for child in verb.children if child.dep_.startswith(("aux", "cop"))}
    lemma = verb.lemma_.lower() or verb.lower_
    if helpers & {"have", "had", "has", "'ve", "’ve", "having"} and not helpers & {"will", "'ll"}:
        return "future" if lemma in _AWAITED else "past"
    if helpers & _MODALS:
        return "future"
    if lemma in _AWAITED or verb.lower_ in _AWAITED or (lemma in _ASKED and preposition in _TOWARDS):
        return "future"
    if any(child.lower_ == "to" and child.pos_ in ("PART", "AUX", "SCONJ") for child in verb.children):
        return _of_infinitive(verb)
    return _of_form(verb, helpers)


def _of_infinitive(verb: Token) -> Outlook | None:
    """``is to meet``, ``plans to meet`` look ahead; ``failed to meet`` is decided by its verb."""
    over = verb.head
    lemma = over.lemma_.lower()
    if over is verb:
        return "future"  # a headline: "Minister to visit"
    if lemma in _AWAITED or lemma in _ASKED or (lemma == "be" and over.lower_ in ("is", "are", "'s", "was", "were")):
        return "future"
    return None if over.pos_ in ("VERB", "AUX") else "future"  # "a plan to meet"


def _of_form(verb: Token, helpers: set[str]) -> Outlook | None:
    tense = verb.morph.get("Tense")
    if verb.tag_ == "VBD" or helpers & {"was", "were", "did"} or ("Past" in tense and "Fin" in verb.morph.get("VerbForm")):
        return "past"
    if verb.tag_ == "VBN" or "Past" in tense:
        return "past"
    if helpers & {"is", "are", "'s", "’s", "'re", "am"} and (verb.tag_ == "VBG" or "Pres" in tense):
        return "future"
    return None


def _by_words(span: Span) -> Outlook | None:
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


def _of_word(word: Token) -> Outlook | None:
    low = word.lower_
    if low in _MODALS and word.text != "May" or _stems(low) & _AWAITED:
        return "future"
    if low in _PAST or word.tag_ in ("VBD", "VBN") or (not word.tag_ and low.endswith("ed") and len(low) > 4):
        return "past"
    return None


def _stems(word: str) -> set[str]:
    return {word, word.removesuffix("s"), word.removesuffix("d"), word.removesuffix("ed"), word.removesuffix("ned")}
