"""To whom it was said, and through whom it came."""

from spacy.tokens import Span, Token

from onrecord.actors.nominals import SORTS
from onrecord.records import Span as CharSpan
from onrecord.statements.attribution import Utterance
from onrecord.statements.borders import addressing
from onrecord.statements.candidates import OBJECT
from onrecord.statements.grammar import phrase_of, sentence_of
from onrecord.statements.speakers import Speakers, chars

_MEDIA = "JRN"
_INFINITIVE = frozenset({"xcomp", "ccomp", "advcl"})
_TO_SOMEBODY = frozenset({"demand", "ask"})


def addressee(one: Utterance) -> CharSpan | None:
    """The words that say to whom it was said: the cue's object, where that is not what was said."""
    head = _object(one) or _asked(one)
    return chars(phrase_of(head)) if head is not None else None


def _asked(one: Utterance) -> Token | None:
    """Who is to do it, of a demand: ``urged`` **the crew** ``to leave``, which is within what is said."""
    cue = one.attribution.words
    if cue is None or one.attribution.cue is None or one.form == "direct":
        return None
    things = [child for child in cue.root.rights if child.dep_ in OBJECT]
    aims = [child for child in cue.root.rights if child.dep_ in _INFINITIVE and _has_to(child)]
    found = things[0] if len(things) == 1 and aims and things[0].i < aims[0].i else None
    within = found is not None and any(start <= found.idx < end for start, end in one.spans)
    return found if within and one.attribution.cue.act in _TO_SOMEBODY else None


def _has_to(verb: Token) -> bool:
    return any(child.lower_ == "to" and child.dep_ in {"mark", "aux"} for child in verb.lefts)


def _object(one: Utterance) -> Token | None:
    speaker, cue, _ = one.attribution
    if cue is None:
        return None
    for child in cue.root.rights:
        outside = not any(start <= child.idx < end for start, end in one.spans)
        named = speaker is not None and speaker.start <= child.i < speaker.end
        heard = _hears(child, cue.root)
        if heard and not child.is_space and outside and not named and not cue.start <= child.i < cue.end:
            return child
    return None


def _hears(noun: Token, cue: Token) -> bool:
    """``told`` **the crew**, ``said`` **to reporters**: the object, of most verbs only where it is somebody."""
    to = any(word.dep_ == "case" and word.lower_ == "to" for word in noun.lefts)
    if noun.lower_ == "it":
        return False
    somebody = noun.ent_type_ in {"PERSON", "ORG"} or noun.pos_ == "PRON" or noun.lemma_.lower() in SORTS
    if noun.dep_ in OBJECT:
        return somebody or cue.lemma_.lower() in addressing()
    return noun.dep_ == "obl" and to and somebody


def via(one: Utterance, speakers: Speakers) -> str | None:
    """The actor that relays it: ``according to CNN, the minister said``, ``told the BBC``."""
    cue = one.attribution.words
    if cue is None:
        return None
    if cue[0].lower_ != "according" and (source := _according(cue)) is not None:
        return speakers.named(source)
    head = _object(one)
    named = speakers.named(phrase_of(head)) if head is not None else None
    if named is None:
        return None
    known = speakers.actor(named)
    return named if known.sector == _MEDIA and known.kind == "organization" else None


def _according(cue: Span) -> Span | None:
    """Whom the sentence of this cue goes by, where ``according to`` opens it or stands behind the cue."""
    sentence, doc, at = sentence_of(cue[0]), cue.doc, cue.root.i + 2
    if at + 2 < sentence.end and (doc[at].lower_, doc[at + 1].lower_) == ("according", "to"):
        last = next((token.i for token in doc[at + 3 : sentence.end] if token.text == ","), at + 3)
        return doc[at + 2 : last]
    for token in sentence[:4]:
        if token.lower_ == "according" and token.i + 2 < cue.start and token.nbor().lower_ == "to":
            head = token.head if token.dep_ in {"case", "mark"} else token.doc[token.i + 2]
            return phrase_of(head) if token.i < head.i < cue.start else token.doc[token.i + 2 : token.i + 3]
    return None
