"""What the parse says of verbs and phrases; dependency labels are those of UD and of spaCy's own models."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span, Token

from onrecord.records import Span as CharSpan

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "nsubj:outer", "csubj", "agent"})
RELATIVE = frozenset({"acl:relcl", "relcl"})
_QUOTING = frozenset({"quote", "cite"})
_OBJECTS = frozenset({"obj", "dobj", "iobj"})
_BORROWING = frozenset({"conj", "xcomp", "advcl", "acl", "parataxis", "ccomp", "dep", "pcomp"})
_LEFT_OUT = frozenset({"acl:relcl", "relcl", "parataxis", "advcl", "advcl:relcl", "discourse"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--", "-", "(", ")", '"', "“", "”", "‘", "’", "'", ".", "``", "''"})
RELATIVE_WORDS = frozenset({"who", "which", "that"})


def subject_of(verb: Token) -> Token | None:
    """The head word of the verb's subject: its own, or the one it borrows from the clause above it.

    A relative ``who`` gives the noun it stands for; an infinitive, a participle or a further verb of a
    coordination takes the subject of the verb that governs it.
    """
    seen = set()
    at = verb
    while at.i not in seen:
        seen.add(at.i)
        own = next((child for child in at.children if child.dep_ in SUBJECTS and not child.is_space), None)
        if own is not None and own.pos_ == "VERB":  # the parser took a clause for the subject of the next one
            own = next((child for child in own.lefts if child.dep_ in SUBJECTS), own)
        if own is not None:
            return at.head if own.lower_ in RELATIVE_WORDS and at.dep_ in RELATIVE else own
        if at.dep_ in RELATIVE or (at.dep_ == "acl" and at.head.pos_ in {"NOUN", "PROPN", "PRON"}):
            return at.head
        if at.dep_ not in _BORROWING:
            return None
        at = at.head
    return None


def quoted_by(cue: Token) -> Token | None:
    """Of ``quoted the minister as saying`` the minister, for either verb."""
    verb = cue
    if cue.lower_ == "saying":
        verb = next((one for one in cue.ancestors if one.lemma_ in _QUOTING and one.i < cue.i), cue)
    behind = (token.lower_ for token in verb.doc[verb.i : sentence_bounds(verb)[1]])
    if verb.lemma_ not in _QUOTING or "saying" not in behind:
        return None
    return next((one for one in verb.rights if one.dep_ in _OBJECTS and not one.is_space), None)


def phrase_of(head: Token) -> Span:
    """The noun phrase of this head, without relative clause, comment or trailing punctuation."""
    doc = head.doc
    start, end = head.i, head.i + 1
    for child in head.children:
        if child.dep_ in _LEFT_OUT or child.dep_ in SUBJECTS or child.dep_ in {"cop", "aux", "punct", "mark"}:
            continue
        edges = (child.left_edge.i, child.right_edge.i + 1)
        if edges[0] < head.i and doc[edges[0] : head.i].text.count(",") > 1:
            continue
        start, end = min(start, edges[0]), max(end, edges[1])
    return trimmed(doc, start, end)


def trimmed(doc: Doc, start: int, end: int) -> Span:
    """The tokens without punctuation, white space and case words at their ends."""
    while start < end - 1 and (doc[start].is_punct or doc[start].is_space or doc[start].dep_ in {"cc", "case"}):
        start += 1
    while end > start + 1 and (doc[end - 1].text in _STOPS or doc[end - 1].is_space):
        if doc[end - 1].text == ")" and any(token.text == "(" for token in doc[start:end]):
            break
        end -= 1
    return doc[start:end]


def is_stop(token: Token) -> bool:
    """Whether the token is a mark at which a phrase ends."""
    return token.text in _STOPS


def has_finite_verb(tokens: Iterable[Token]) -> bool:
    """Whether a clause of its own stands among the tokens."""
    for token in tokens:
        if token.pos_ in {"VERB", "AUX"}:
            form = token.morph.get("VerbForm", [])
            if "Fin" in form or (not form and token.tag_ in {"VBD", "VBP", "VBZ", "MD"}):
                return True
            if "Imp" in token.morph.get("Mood", []):
                return True
    return False


def sentence_bounds(token: Token) -> tuple[int, int]:
    """First token of the token's sentence and the first behind it; far cheaper than ``token.sent``."""
    doc, start, end = token.doc, token.i, token.i + 1
    while start > 0 and not doc[start].is_sent_start:
        start -= 1
    while end < len(doc) and not doc[end].is_sent_start:
        end += 1
    return start, end


def sentence_of(token: Token) -> Span:
    """The token's sentence."""
    start, end = sentence_bounds(token)
    return token.doc[start:end]


def covered(doc: Doc, spans: Sequence[CharSpan]) -> frozenset[int]:
    """The tokens that lie within the spans."""
    found: set[int] = set()
    for start, end in spans:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            found.update(range(span.start, span.end))
    return frozenset(found)
