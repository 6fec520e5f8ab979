"""What looks like a report and is none, from ``not_said.tsv``: ``known as``, ``share a border``, ``did not respond``.

A line is a cue's lemma and a use of it in which nobody says anything:

- ``any``: every use
- ``noun``: the word is a noun; ``bare-noun``: and no clause hangs on it
- ``passive``: passive, nobody named with ``by``
- ``participle``: ends in -ing
- ``negated``: with ``not`` or ``never``
- ``object``: what it would report is a thing, no clause
- ``infinitive``: what it would report is an infinitive
- ``phrase``: what it would report stands behind a preposition
- ``amod``: an adjective to a noun: ``a promising candidate``
- ``purpose``: an infinitive that says what for, of a thing: ``went in to charge the phone``
- ``governs``: the cue is an infinitive below this verb: ``failed to say``
- ``imperative``: ``do note that``
- ``future``: ``will announce the date``
- ``easy``: ``it is easy to blame them``
- ``bare-passive``: a thing of which nobody tells who told it: ``closures were reported``
- ``measure``: ``according to`` a noun of ``measures.tsv``, which is nobody's word
- ``reduced``: a noun with a passive participle: ``a statement signed by her``
- ``worth``: ``it is worth noting that``
- ``to comment``: what it would report is this infinitive
- ``for comment``: what it would report is this phrase: ``requests for comment``
- ``deed``: what it would report is a thing that holds no words: ``issued a licence``, but not ``issued a statement``
- ``modal``: passive with a modal, nobody named: ``it should be noted that``
- ``it-is``: an adjective behind ``it is``: the page's own judgement
- ``opening``: a participle that leads up to what is said: ``commenting on the results, she said``
- ``where``: what it would report is where it was said: ``said in the hall``
- ``on``: a noun with what it is about: ``a report on schools``
- ``by``: what it would report stands behind ``by``: ``questioning by the court``
- ``to``: what it would report is whoever hears it: ``talked to the crew``
- ``aside``: what it would report is a participle: ``she said, showing a picture``
- ``including``: one of a list: ``charges including leading a gang``
- ``made``: an adjective below this verb: ``made sure that``
- ``thing``: whoever it is ascribed to is no known person or body: ``the hall offers a fine view``

A line with the cue ``*`` holds for every cue.
"""

from functools import cache

from spacy.tokens import Doc, Token

from onrecord import tables
from onrecord.statements.candidates import Candidate
from onrecord.statements.channels import noun_channel
from onrecord.statements.cues import cues

_PASSIVE = frozenset({"aux:pass", "auxpass"})
_CLAUSES = frozenset({"acl", "acl:relcl", "clause", "ccomp"})
_SUBJECTS = frozenset({"expl", "nsubj"})
_FUTURE = frozenset({"will", "would", "'ll", "’ll"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_WHERE = frozenset({"phrase:in", "phrase:at", "phrase:during", "phrase:via", "phrase:through"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never"})


@cache
def _uses() -> dict[str, frozenset[str]]:
    """The uses in which a word reports nothing, by its lemma."""
    found: dict[str, frozenset[str]] = {}
    for row in tables.rows("onrecord.statements", "not_said.tsv"):
        found[row["cue"]] = found.get(row["cue"], frozenset()) | {row["use"]}
    return found


def is_not_said(one: Candidate, doc: Doc) -> bool:
    """Whether the cue is in a use of which the table says that nobody says anything."""
    cue = doc[one.cue]
    uses = _uses().get(cue.lemma_.lower(), frozenset()) | _uses().get("*", frozenset())
    if cue.tag_ == "VB" and cue.dep_ == "xcomp" and "governs" in _uses().get(cue.head.lemma_.lower(), ()):
        return True
    if "reduced" in uses and cue.pos_ == "NOUN" and one.frame == "acl" and doc[one.root].tag_ == "VBN":
        return True
    if "for comment" in uses and one.frame == "phrase:for" and doc[one.root].lemma_.lower() == "comment":
        return True
    if "deed" in uses and one.frame.startswith("object") and not _holds_words(doc[one.root]):
        return True
    if "aside" in uses and _is_aside(one, doc):
        return True
    return not uses.isdisjoint(_use(cue, one.frame)) or (one.frame == "infinitive" and _aim(doc[one.root]) in uses)


def _is_aside(one: Candidate, doc: Doc) -> bool:
    """Whether what it would report is a participle that says what somebody did: ``said, showing a picture``."""
    first = one.tokens[0]
    if not one.root == first > one.cue or one.frame in _CLAUSES or doc[first].tag_ != "VBG":
        return False
    return not any(doc[at].tag_ in _FINITE for at in one.tokens)  # ``said hiding it was a mistake``


def _holds_words(noun: Token) -> bool:
    """Whether the noun is a document or something that is said: a letter, an apology."""
    lemma = noun.lemma_.lower()
    return noun_channel(noun) is not None or lemma in cues() or lemma in summaries()


def _is_bare_participle(cue: Token) -> bool:
    """``the film expected to be a success``: no auxiliary, and no verb that it goes on from."""
    below = cue.dep_ != "conj" and cue.head.i != cue.i  # at the top a past tense that was mistaken for one
    return cue.tag_ == "VBN" and below and not any(child.dep_.startswith("aux") for child in cue.lefts)


@cache
def measures() -> frozenset[str]:
    """Nouns that something goes by, and that say nothing: ``according to size``."""
    return frozenset(row["noun"] for row in tables.rows("onrecord.statements", "measures.tsv"))


@cache
def summaries() -> frozenset[str]:
    """Nouns that sum up a sentence in an apposition behind it, or say what somebody issued."""
    return frozenset(row["noun"] for row in tables.rows("onrecord.statements", "summaries.tsv"))


def is_of_persons(cue: Token) -> bool:
    """Whether the cue reports only what people and bodies say, as the table has it."""
    return "thing" in _uses().get(cue.lemma_.lower(), ())


def _aim(verb: Token) -> str:
    return f"to {verb.lemma_.lower()}"


def is_gloss(token: Token) -> bool:
    """Whether the word is a participle of the table: ``..., referring to`` is the page's own comment."""
    return token.tag_ == "VBG" and "participle" in _uses().get(token.lemma_.lower(), ())


def _use(cue: Token, frame: str) -> set[str]:
    """How the word is used: its voice, form and complement."""
    if cue.pos_ in {"NOUN", "PROPN"}:
        about = {"phrase:on": {"on"}, "phrase:by": {"by"}}.get(frame, set())
        return {"any", "noun"} if frame in _CLAUSES else {"any", "noun", "bare-noun", *about}
    agent = any(word.lower_ == "by" and word.dep_ == "case" for one in cue.rights for word in one.children)
    passive = any(child.dep_ in _PASSIVE for child in cue.children) or _is_bare_participle(cue)
    modal = any(child.tag_ == "MD" and child.lower_ not in _FUTURE for child in cue.lefts)
    it = any(child.lower_ in {"it", "that", "this"} and child.dep_ in _SUBJECTS for child in cue.lefts)
    tests = {
        "any": True,
        "passive": passive and not agent,
        "participle": cue.tag_ == "VBG",
        "negated": any(child.lower_ in _NEGATIONS for child in cue.children),
        "object": frame.partition("+")[0] == "object",
        "infinitive": frame == "infinitive",
        "phrase": frame.startswith("phrase:"),
        "imperative": cue.tag_ == "VB" and cue.head == cue,
        "future": any(child.lower_ in _FUTURE for child in cue.lefts),
        "easy": cue.tag_ == "VB" and cue.head.pos_ == "ADJ" and any(one.lower_ == "it" for one in cue.head.lefts),
        "bare-passive": frame == "passive" and not agent,
        "measure": cue.lower_ == "according" and cue.head.lemma_.lower() in measures(),
        "worth": cue.tag_ == "VBG" and cue.head.lower_ == "worth",
        "amod": cue.dep_ == "amod",
        "purpose": cue.tag_ == "VB" and cue.dep_ == "advcl" and frame.startswith("object"),
        "modal": passive and modal and not agent,
        "opening": cue.tag_ == "VBG" and cue.dep_ in {"advcl", "csubj"} and cue.head.i > cue.i,
        "where": frame in _WHERE,
        "to": frame == "phrase:to",
        "by": frame == "phrase:by",
        "including": any(child.lower_ == "including" for child in cue.lefts),
        "made": cue.head.lemma_ == "make" and cue.head.i < cue.i,
        "it-is": cue.pos_ == "ADJ" and it,
    }
    return {use for use, holds in tests.items() if holds}
