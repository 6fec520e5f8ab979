"""Trailing cues: ``The port will close, officials said.``, ``..., said Ann Bell, who runs it``.

The order of the words alone tells that the sentence before them is what is reported, whatever the parser makes of it.
"""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from onrecord.statements.borders import addressing
from onrecord.statements.candidates import Candidate
from onrecord.statements.closing import SAYING
from onrecord.statements.cues import cue_of
from onrecord.statements.grammar import has_finite_verb, sentence_bounds
from onrecord.statements.sayers import inverted_subject, nearest_subject

FINITE = frozenset({"VBD", "VBZ"})
PLAIN = frozenset({"VB", "VBP"})
_NOMINAL = frozenset({"PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM", "PART"})
_NAMING_WORDS = _NOMINAL | {"ADP"}
_BRACKETS = frozenset({"(", ")"})
_BRACKETED = 6  # words more, where some of them stand in brackets
_HEADS = frozenset({"PROPN", "NOUN", "PRON"})
_CONJUNCTIONS = frozenset({"SCONJ", "CCONJ"})
_PARTICIPLES = frozenset({"VBG", "VBN", "WRB"})
_RELATIVE = frozenset({"who", "which", "that", "whose", "what"})
_TAIL = frozenset({"ADP", "PROPN", "NOUN", "ADV"})
_LONGEST = 8  # words that may stand behind the cue
_LONGEST_NAME = 12  # words of a speaker
_LEAST = 3  # words of what is said


def trailing(cue: Token) -> Candidate | None:
    """The sentence before a cue that ends it; None where the cue does not stand like that."""
    match = cue_of(cue)
    if match is None or match[0].kind not in SAYING or match[0].words != cue.lemma_.lower() or not _is_finite(cue):
        return None
    begin, end = sentence_bounds(cue)
    comma = _comma_before(cue, begin)
    if comma == cue.i - 1 and (end == cue.i + 1 or cue.nbor().pos_ not in _HEADS):
        comma = _before_apposition(cue, begin)
    if comma is None:
        return None
    doc, content = cue.doc, [n for n in range(begin, comma) if not cue.doc[n].is_space]
    behind = [token for token in doc[cue.i + 1 : end] if not token.is_space]
    ends = _names_speaker(cue, behind) if comma == cue.i - 1 else _ends(behind)
    if not ends or not _is_sentence(doc, content):
        return None
    return Candidate(cue.i, "before", content[0], tuple(content))


def _is_finite(cue: Token) -> bool:
    """Whether somebody does it: ``said police``, and ``..., say police``, which a parser may take for an infinitive."""
    if cue.tag_ not in PLAIN:
        return cue.tag_ in FINITE
    behind = cue.i + 1 < len(cue.doc) and cue.nbor().pos_ in _HEADS | {"ADJ"}
    return behind and cue.i > 0 and cue.nbor(-1).text == "," and cue.lemma_.lower() not in addressing()


def _comma_before(cue: Token, begin: int) -> int | None:
    """The comma before the cue with nothing but the speaker between them."""
    doc, place, depth = cue.doc, cue.i - 1, 0
    while place > begin and cue.i - place <= _LONGEST_NAME + _BRACKETED * (depth > 0 or doc[cue.i - 1].text == ")"):
        depth += (doc[place].text == ")") - (doc[place].text == "(")
        quoted = doc[place].is_quote or doc[place].text in _BRACKETS or doc[place].lower_ == "and"
        if doc[place].pos_ not in _NAMING_WORDS and not quoted and not depth:
            break
        place -= 1
    between = doc[place + 1 : cue.i]
    if place <= begin or doc[place].text != "," or any(token.lower_ in _RELATIVE for token in between):
        return None
    return place if not between or any(token.pos_ in _HEADS for token in between) else None


def _before_apposition(cue: Token, begin: int) -> int | None:
    """The comma before a name and its apposition: ``...`` **,** ``the harbour master, Ann Bell, said.``"""
    doc, inner = cue.doc, _name_before(cue.i - 1, cue.doc, begin)
    outer = _name_before(inner, doc, begin) if inner is not None else None
    if inner is None or outer is None:
        return None
    first, second = doc[outer + 1 : inner], doc[inner + 1 : cue.i - 1]
    named = [all(token.pos_ == "PROPN" for token in one) for one in (first, second)]
    described = [one[0].pos_ == "DET" for one in (first, second)]
    return outer if (described[0] and named[1]) or (named[0] and described[1]) else None


def _name_before(end: int, doc: Doc, begin: int) -> int | None:
    """The comma before the words that may name somebody and end here."""
    at = end - 1
    while at > begin and doc[at].pos_ in _NAMING_WORDS and end - at <= _LONGEST_NAME:
        at -= 1
    return at if begin < at < end - 1 and doc[at].text == "," else None


def _is_sentence(doc: Doc, content: Sequence[int]) -> bool:
    """Whether the words can stand by themselves, and are no quotation."""
    words = [doc[n] for n in content]
    if sum(word.is_alpha for word in words) < _LEAST:
        return False
    opened = words[0].pos_ in _CONJUNCTIONS or words[0].tag_ in _PARTICIPLES
    return not opened and has_finite_verb(words) and not any(word.is_quote for word in words)


def _names_speaker(cue: Token, behind: Sequence[Token]) -> bool:
    """Whether a noun stands right behind the cue and no clause with it: ``said Ann Bell on Monday``."""
    comma = next((n for n, word in enumerate(behind) if word.text == ","), len(behind))
    name = inverted_subject(cue) if nearest_subject(cue) is None else None
    return name is not None and name.pos_ != "PRON" and not has_finite_verb(behind[:comma])


def _ends(behind: Sequence[Token]) -> bool:
    """Whether the sentence says no more behind the cue than when, where and to whom."""
    rest = [word for word in behind if not word.is_punct]
    clause = any(word.pos_ in {"VERB", "AUX", "SCONJ"} or word.text == ":" for word in rest)
    inside = bool(behind) and behind[0].text == ","
    return not inside and not clause and len(rest) <= _LONGEST and (not rest or rest[0].pos_ in _TAIL)
