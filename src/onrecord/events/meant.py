"""Meant: whom a pronoun in a role means, as far as its sentence shows, and the people behind an amount."""

from spacy.tokens import Token

from onrecord.events import clauses, misreadings
from onrecord.events.arguments import is_behind
from onrecord.events.clauses import words
from onrecord.events.kinds import Kinds
from onrecord.events.lemmas import bases
from onrecord.records import Span as CharSpan

_SINGLE = frozenset({"he", "she", "him"})
_NAMING = frozenset({*clauses.SUBJECTS, *misreadings.OBJECTS})


class Meant:
    """Finds the nouns that the pronouns of one page's roles stand for."""

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds
        self.doc = kinds.scene.doc

    def of(self, token: Token) -> Token:
        """Of a pronoun the last name for the same actor in the sentence; in reported words the speaker's."""
        if token.lower_ == "latter" and not any(token.rights):
            return self._last_named(token) or token
        if token.pos_ not in ("PRON", "DET"):
            return token
        actor = self.kinds.actor(token)
        if actor is None:
            if (subject := self._same_clause(token) or self._clause_before(token)) is not None:
                return subject
            speaker = clauses.reporting_subject(token)
            if speaker is not None and speaker.pos_ == "PRON" and speaker.i < token.i:
                speaker = self.of(speaker)
            speaker = self.behind_amount(speaker) if speaker is not None else None
            fits = speaker is not None and self.kinds.is_actor(speaker) and self._agree(token, speaker)
            if fits and speaker is not None and speaker.pos_ != "PRON":
                return self.of(speaker)
            return self._people_before(token) or token
        named = [self._head_of(span) for span in actor.mentions if span[1] <= token.idx]
        here = [one for one in named if one is not None and one.pos_ not in ("PRON", "DET") and _is_near(one, token)]
        return here[-1] if here else token

    def _last_named(self, word: Token) -> Token | None:
        """Whom ``the latter`` means: the last name before it in the sentence."""
        before = reversed(word.doc[word.sent.start : word.i])
        named = (one for one in before if one.pos_ == "PROPN" and self.kinds.is_actor(one))
        found = next(named, None)
        while found is not None and found.dep_ in ("flat", "appos", "compound") and found.head.i < word.i:
            found = found.head
        return found

    def behind_amount(self, token: Token) -> Token:
        """Of ``dozens of protesters`` the protesters."""
        if words("amount").isdisjoint(bases(token)) or self.kinds.actor(token) is not None:
            return token
        for child in token.rights:
            if child.dep_ == "nmod" and is_behind(child, "of") and self.kinds.is_actor(child):
                return child
        return token

    def _same_clause(self, pronoun: Token) -> Token | None:
        """Whose subject a possessive stands in: ``Lima and Quito postponed their meeting``."""
        verb = pronoun.head
        while verb.pos_ in ("NOUN", "PROPN") and verb.head.i != verb.i:
            verb = verb.head
        subject = clauses.grammatical_subject(verb) if pronoun.dep_ == "nmod:poss" and verb.pos_ == "VERB" else None
        if subject is None or subject.i > pronoun.i or subject.pos_ == "PRON" or not self.kinds.is_actor(subject):
            return None
        return subject if self._agree(pronoun, subject) else None

    def _clause_before(self, pronoun: Token) -> Token | None:
        """``The boys were no thugs, nor were they shot``: of a subject the subject of the clause it is joined to."""
        verb = pronoun.head
        if pronoun.dep_ not in clauses.SUBJECTS or verb.dep_ not in ("conj", "parataxis", "advcl"):
            return None
        first = next((child for child in verb.head.lefts if child.dep_ in clauses.SUBJECTS), None)
        if first is not None and first.lower_ == pronoun.lower_:
            first = self._clause_before(first)
        fits = first is not None and first.i < pronoun.i and first.pos_ != "PRON" and self.kinds.is_actor(first)
        return first if first is not None and fits and self._agree(pronoun, first) else None

    def _people_before(self, pronoun: Token) -> Token | None:
        """The last people named before in the sentence by another verb, subjects first; the only person for ``him``."""
        many = pronoun.lower_ in ("they", "them")
        if not many and pronoun.lower_ not in _SINGLE:
            return None
        own = pronoun.head if pronoun.head.pos_ == "VERB" else pronoun.head.head
        doer = clauses.grammatical_subject(own)
        before = [one for one in pronoun.doc[pronoun.sent.start : pronoun.i] if one.head.i != own.i and one != doer]
        named = [one for one in before if one.dep_ in _NAMING and one.pos_ != "PRON" and self.kinds.is_actor(one)]
        if not many:
            people = [one for one in named if self._agree(pronoun, one)]
            return people[0] if len(people) == 1 else None
        found = [one for one in named if one.tag_ == "NNS"]
        subjects = [one for one in found if one.dep_ in clauses.SUBJECTS]
        return next(reversed(subjects or found), None)

    def _agree(self, pronoun: Token, noun: Token) -> bool:
        """Whether number and kind of the two are alike."""
        if pronoun.lower_ in ("he", "she", "him", "his", "her"):
            return self.kinds.is_human(noun) and noun.tag_ not in ("NNS", "NNPS")
        if pronoun.lower_ in ("it", "its"):
            return noun.tag_ not in ("NNS", "NNPS") and not self.kinds.is_human(noun)
        if any(child.dep_ == "conj" for child in noun.children):
            return pronoun.lower_ in ("they", "their")
        return pronoun.lower_ in ("they", "their") and (noun.tag_ == "NNS" or not self.kinds.is_person(noun))

    def _head_of(self, span: CharSpan) -> Token | None:
        words = self.doc.char_span(*span)
        return words.root if words is not None else None


def _is_near(name: Token, pronoun: Token) -> bool:
    """Whether the two stand in one sentence."""
    return not any(name.doc[at].is_sent_start for at in range(name.i + 1, pronoun.i + 1))
