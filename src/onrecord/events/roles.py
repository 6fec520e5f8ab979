"""Roles: which actors the words in a trigger's slots mean, and the words that name them there."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from onrecord.actors import countries
from onrecord.actors.profiles import profile_of
from onrecord.events import clauses, fallbacks, fillers, ontology
from onrecord.events.arguments import Arguments, beside, coordinated, is_behind, owners
from onrecord.events.clauses import words
from onrecord.events.edges import is_infinitive
from onrecord.events.heads import behind_label, lands_of, of_script
from onrecord.events.kinds import Kinds, is_described, name_around
from onrecord.events.lemmas import bases
from onrecord.events.meant import Meant
from onrecord.events.owning import Owning
from onrecord.events.phrases import narrow_for, phrase
from onrecord.events.values import Pattern, Slots
from onrecord.records import Actor, Cast, Role
from onrecord.records import Span as CharSpan

_PLACING = frozenset({"in", "at", "from", "of", "over", "near", "outside", "mod", "poss", "noun"})
_AROUND = _PLACING - {"at", "of"}
_INSIDE = ("in", "into", "inside")
_ADDRESSED = frozenset({"REQUEST", "THREATEN", "ACCUSE"})
_HAPPENING = frozenset({"ASSAULT", "RETREAT", "PROTEST", "ACCUSE"})
_HOLDING = frozenset({"COERCE", "REJECT", "RETREAT"})
_AGAINST = (("against",),)
_WITH = (("with",),)
_SUFFERER = (("sufferer",),)
_DEEP = 2  # whose car's driver: no further


class Taker(NamedTuple):
    """A role with the word that heads its phrase."""

    role: Role
    head: Token


class _Side(NamedTuple):
    """Which words are looked for: the trigger's own, its head, whether those of the doer, whether places count.

    ``struck``: the class of things that count too, being struck or held; ``blamed``: whether it is for blame.
    """

    inside: tuple[int, ...]
    verb: Token
    doing: bool
    peopled: bool
    struck: str = ""
    blamed: bool = False


class Roles:
    """Finds the actors of one page's events, and adds those that nobody has named yet."""

    def __init__(self, kinds: Kinds, acts: frozenset[str] = frozenset()) -> None:
        """``acts`` are the nouns that tell of an act."""
        self.kinds = kinds
        self.doc = kinds.scene.doc
        self.meant = Meant(kinds)
        self.owning = Owning(self.meant, acts)
        self.added: list[Actor] = []
        self._new: dict[int, str] = {}
        self._timed = self._times()

    def cast(self) -> Cast:
        """The cast with the actors that were added."""
        return Cast((*self.kinds.scene.cast.actors, *self.added))

    def known(self) -> dict[str, Actor]:
        """Every actor by its id."""
        return {**self.kinds.scene.actors, **{actor.id: actor for actor in self.added}}

    def of(self, arguments: Arguments, governor: Token | None = None) -> tuple[list[Taker], list[Taker]]:
        """Actors and recipients of a trigger; nobody is both, but of acts that are mutual.

        Whoever announces or rules out what is done together takes part: ``Lima rejected talks with Quito``.
        """
        pattern = arguments.trigger.pattern
        actors = self._first((*pattern.actor, *_implied(pattern)), arguments, True)
        first = _AGAINST if pattern.act == "ACCUSE" and pattern.recipient and arguments.has_against() else ()
        recipients = self._first((*first, *_own_first(pattern.recipient, arguments), *_SUFFERER), arguments, False)
        if pattern.act == "REQUEST" and arguments.verbal and (asking := self._whose_request(arguments)):
            actors = asking
            recipients = _others(recipients, {taker.role.actor for taker in asking})
        actors, recipients = self._apart(actors, recipients, arguments)
        receiving = {taker.head.i for taker in recipients}
        if receiving and _implied(pattern) and receiving.issuperset(taker.head.i for taker in actors):
            actors = self._first((("subj",),), arguments, True) or actors
        if ontology.acts()[pattern.act].mutual and pattern.mode != "visit":
            if pattern.kind == "noun" and len(actors) < 2 and governor is not None and governor.pos_ == "VERB":
                actors = [*self._governing(governor, {taker.role.actor for taker in actors}), *actors]
            recipients = recipients or (self._first(_WITH, arguments, False) if len(actors) == 1 else [])
            alone = arguments.verbal and governor is not None and not words("refusing").isdisjoint(bases(governor))
            if arguments.verbal and actors and self._is_one_sided(arguments, actors):
                return [], recipients or actors
            if alone:
                return _others(actors, {taker.role.actor for taker in recipients}) or actors, recipients
            return _mutual(actors, recipients, pattern)
        actors = actors or self._otherwise(arguments, "actor")
        if pattern.kind == "noun" and governor is not None and governor.pos_ == "VERB":
            actors = self._weighing(governor) if not actors else _but_asker(actors, governor)
        doing = {taker.role.actor for taker in actors}
        recipients = _others(recipients, doing) or _others(self._otherwise(arguments, "recipient"), doing)
        recipients = recipients or (self._abroad(arguments, actors) if pattern.recipient else [])
        recipients = _but_same(_others(recipients, doing), actors)
        return actors, recipients or [one for one in actors[1:] if pattern.recipient and is_behind(one.head, "with")]

    def _is_one_sided(self, arguments: Arguments, actors: Sequence[Taker]) -> bool:
        """``They met the envoy``: nobody knows who they are, and the envoy is the other side."""
        subject = clauses.agent(arguments.head).token
        if subject is None or subject.pos_ != "PRON" or any(taker.head.i < arguments.head.i for taker in actors):
            return False
        return not any(self._taker(subject, _Side((), arguments.head, True, False), 0))

    def _apart(
        self, actors: list[Taker], recipients: list[Taker], arguments: Arguments
    ) -> tuple[list[Taker], list[Taker]]:
        """Two people for two phrases of a verb: ``Herrera refused to meet the envoy``, whoever that was taken for.

        Nobody does to themselves what a verb says of a description; where one of the two is a name, it stays.
        """
        if not arguments.verbal:
            return actors, recipients
        for n, taker in enumerate(recipients):
            same = next((at for at, one in enumerate(actors) if one.role.actor == taker.role.actor), None)
            if same is None or not _are_two(actors[same].head, taker.head):
                continue
            if actors[same].head.pos_ == "PRON":  # "He praised Okoro": the pronoun was taken for the wrong one
                actors = [*actors[:same], *actors[same + 1 :]]
                continue
            if taker.head.pos_ == "NOUN":
                recipients = [*recipients[:n], self._anew(taker), *recipients[n + 1 :]]
            else:
                actors = [*actors[:same], self._anew(actors[same]), *actors[same + 1 :]]
        return actors, recipients

    def _anew(self, taker: Taker) -> Taker:
        """The same words, for somebody of whom nothing else is known."""
        return Taker(Role(self._add(taker.head, taker.role.span), taker.role.span), taker.head)

    def _whose_request(self, arguments: Arguments) -> list[Taker]:
        """Of ``The raid renewed Iraqi calls for a pullout`` those who call, where what renews them cannot."""
        subject = clauses.agent(arguments.head).token
        if not arguments.matched or (subject is not None and self.kinds.is_actor(subject)):
            return []
        nouns = [one for one in arguments.matched if one.pos_ == "NOUN"]
        callers = [one for noun in nouns for one in (*owners(noun), *beside(noun))]
        side = _Side(arguments.trigger.tokens, arguments.head, True, False)
        return [taker for one in callers if self.kinds.is_actor(one) for taker in self._taker(one, side, 0)]

    def _weighing(self, verb: Token) -> list[Taker]:
        """Whoever has the act in mind as their own: ``is weighing strikes``, ``threatened retaliation``."""
        doer = None if words("weighing").isdisjoint(bases(verb)) else clauses.agent(verb).token
        side = _Side((), verb, True, False)
        return [taker for one in coordinated(doer) for taker in self._taker(one, side, 0)] if doer is not None else []

    def _governing(self, verb: Token, known: set[str]) -> list[Taker]:
        """Who does what the governing verb says, where the act is still nobody else's."""
        doer = None if words("pledging").isdisjoint(bases(verb)) else clauses.agent(verb).token
        side = _Side((), verb, True, False)
        found = [taker for one in coordinated(doer) for taker in self._taker(one, side, 0)] if doer is not None else []
        return [taker for taker in found if taker.role.actor not in known]

    def _otherwise(self, arguments: Arguments, side: str) -> list[Taker]:
        """Who stands in a slot that the pattern does not name, but that the table has for its act."""
        kind = "passive" if arguments.verbal and clauses.is_passive(arguments.head) else arguments.trigger.pattern.kind
        slots = fallbacks.slots(arguments.trigger.pattern.act, side, kind)
        if (
            kind == "passive"
            and side == "actor"
            and all(self.owning.acts.isdisjoint(bases(one)) for one in arguments.matched)
        ):
            slots = tuple(slot for slot in slots if slot != "poss")  # "Our house was demolished"
        found = self._first(tuple((slot,) for slot in slots), arguments, side == "actor")
        if not found and side == "recipient" and arguments.trigger.pattern.act in _ADDRESSED:
            found = self._addressed(arguments)
        found = [taker for taker in found if taker.head.i not in arguments.trigger.tokens]
        told = any(child.dep_ in ("ccomp", "xcomp") for child in arguments.head.rights)
        if not told and not words("demanding").isdisjoint(bases(arguments.head)):  # "demanded a republic"
            found = [taker for taker in found if taker.head.dep_ != "obj" or taker.head.head.i != arguments.head.i]
        if side == "recipient" and arguments.trigger.pattern.act == "REQUEST":  # "renewed her call"
            found = [taker for taker in found if taker.head.dep_ != "nmod:poss" or fillers.is_favour(taker.head.head)]
        if found or side != "actor" or kind != "verb":
            return found
        subject = clauses.agent(arguments.head).token
        if subject is None or subject.pos_ != "PROPN" or not subject.text.isupper() or self.kinds.is_actor(subject):
            return []
        span = self.phrase(subject)  # an acronym that the recogniser takes for a thing
        return [Taker(Role(self._add(subject, span), span), subject)]

    def _addressed(self, arguments: Arguments) -> list[Taker]:
        """To whom the words go that a further verb tells of: ``wrote to Lima demanding``."""
        head = arguments.head
        if not arguments.verbal or head.tag_ != "VBG" or head.dep_ not in ("advcl", "acl", "xcomp"):
            return []
        above = head.head
        near = [above, *(child for child in above.rights if child.dep_ in ("obj", "obl") and child.i < head.i)]
        behind = [child for one in near for child in one.rights if child.dep_ in ("obl", "nmod") and child.i < head.i]
        side = _Side(arguments.trigger.tokens, head, False, True)
        sent = [child for child in behind if is_behind(child, "to") and self.kinds.is_actor(child)]
        return [taker for one in sent[:1] for each in coordinated(one) for taker in self._taker(each, side, 0)]

    def _abroad(self, arguments: Arguments, actors: Sequence[Taker]) -> list[Taker]:
        """Where nobody else is named, the country in which a foreigner acts: ``Fiji sent troops into Tonga``."""
        home = {self.country(taker.role.actor) for taker in actors} - {None}
        placed = [taker for slot in _INSIDE for taker in self._takers(slot, arguments, False)] if home else []
        return [one for one in placed[:1] if self.country(one.role.actor) not in {None, *home} and _is_name(one.head)]

    def country(self, actor: str) -> str | None:
        """The country that an actor acts for."""
        every = (*self.kinds.scene.cast.actors, *self.added)
        return next(one.country for one in every if one.id == actor)

    def whoever(self, token: Token) -> str | None:
        """The actor that a single word means; one that nobody has named yet is added."""
        real = self.meant.behind_amount(token)
        known = self.kinds.actor(real)
        if known is not None:
            return known.id
        return self._add(real, self.phrase(token)) if self.kinds.is_actor(real) and real.pos_ != "PRON" else None

    def _first(self, alternatives: Slots, arguments: Arguments, doing: bool) -> list[Taker]:
        """The takers of the first alternative all of whose slots are filled; else of the first that has any."""
        some: list[Taker] = []
        for together in alternatives:
            parts = [list(self._takers(slot, arguments, doing)) for slot in together]
            found = _each_once(taker for part in parts for taker in part)
            if all(parts):
                return found
            some = some or found
            if doing and not some and together == ("by",) and arguments.fill("by"):
                break  # a doer who is nobody we know: nobody else has done it
        return some

    def _takers(self, slot: str, arguments: Arguments, doing: bool) -> Iterator[Taker]:
        pattern = arguments.trigger.pattern
        violent = pattern.act == "ASSAULT" or pattern.mode == "vandalize"
        struck = "target" if violent else "craft" if pattern.act in _HOLDING else ""
        struck = struck if not doing and slot not in _AROUND else ""
        blamed = not doing and pattern.act == "ACCUSE"
        peopled = not doing and slot not in _PLACING
        side = _Side(arguments.trigger.tokens, arguments.head, doing, peopled, struck, blamed)
        for token in arguments.stand_in(slot):
            if not doing and _is_name(token) and (fillers.is_water(token) or (slot == "in" and _happens(pattern))):
                continue
            for one in (*self._listed(token), *self._all_of(token)) if doing else self._all_of(token):
                yield from self._taker(one, side, 0)

    def _all_of(self, token: Token) -> list[Token]:
        """Of ``their`` all whom it means: ``Lima and Quito postponed their meeting``."""
        meant = self.meant.of(token) if token.lower_ in ("they", "their") else token
        return list(coordinated(meant)) if meant.i != token.i else [token]

    def _listed(self, token: Token) -> Iterator[Token]:
        """In a headline ``Serbia, Kosovo agree``: the name before the comma."""
        at = token.i
        while at > 0 and self.doc[at - 1].pos_ in ("PROPN", "NOUN", "ADJ"):
            at -= 1
        passage = self.kinds.scene.passage(token)
        opens = (
            at > 1 and self.doc[at - 2].left_edge.i == token.sent.start and not token.sent.text.rstrip().endswith(".")
        )
        in_headline = at > 1 and passage is not None and (passage.kind == "headline" or opens)
        if in_headline and self.doc[at - 1].text == "," and self.doc[at - 2].pos_ == "PROPN":
            yield self.doc[at - 2]

    def _taker(self, token: Token, side: "_Side", depth: int) -> Iterator[Taker]:
        """Whoever the phrase means; of a thing whoever has it."""
        if (
            fillers.is_deed(token)
            or (token.tag_ == "VB" and is_infinitive(token))
            or fillers.is_dateline(token, self.kinds.scene)
        ):
            return
        token = fillers.subject_of_clause(token) or token
        real = behind_label(of_script(self.meant.behind_amount(self.meant.of(token))))
        if len(lands := lands_of(real)) > 1:
            yield from self._of_lands(real, lands, side)
        elif self.kinds.is_actor(real) or (side.doing and not words("craft").isdisjoint(bases(real))):
            yield from self._somebody(token, real, side)
        elif fillers.is_toll(real, side.verb):
            span = self.phrase(real, side)
            yield Taker(Role(self._add(real, span), span), real)
        elif real.i in side.inside:
            return
        elif self._is_place(real, side):
            place = self.kinds.actor(real)
            span = self.phrase(token, side)
            yield Taker(Role(place.id if place else self._add(real, span), span), real)
        elif depth < _DEEP and real.pos_ in ("NOUN", "PROPN", "VERB"):
            owning = [one for owner in self.owning.of(real, side.doing, side.blamed) for one in coordinated(owner)]
            takers = [taker for one in owning for taker in self._taker(one, side, depth + 1)]
            if not takers and side.struck and not words(side.struck).isdisjoint(bases(real)):
                span = self.phrase(token, side)
                takers = [Taker(Role(self._add(real, span), span), real)]
            yield from takers

    def _somebody(self, token: Token, real: Token, side: "_Side") -> Iterator[Taker]:
        """The words themselves, where they name somebody who can act; ``real`` is whom the token means."""
        let = real.dep_ == "compound" and clauses.let_do(real.head) == real
        known = (self.kinds.actor(real) or self._called(real)) if not let else None
        if known is None and real.pos_ == "PRON" and not is_described(real):
            return
        own = side._replace(inside=tuple(at for at in side.inside if at != real.i))  # "pushed back dozens of migrants"
        span = self.phrase(token if real.i != token.i and token.pos_ != "PRON" else real, own)
        if known is not None and self.kinds.actor(real) and not _within(known, real, span):
            span = self.phrase(real, side)
        yield Taker(Role(known.id if known else self._add(real, span), span), real)

    def _called(self, noun: Token) -> Actor | None:
        """Of ``her husband, Karl Moll`` the one whose name stands behind, where nobody knows the noun."""
        beside = [child for child in noun.rights if child.dep_ in ("appos", "conj")] if noun.tag_ == "NN" else []
        behind = beside[0] if len(beside) == 1 and not any(child.dep_ == "cc" for child in beside[0].children) else None
        if behind is None or behind.ent_type_ != "PERSON":
            return None
        named = self.kinds.actor(behind)
        return named if named is not None and named.kind == "person" else None

    def _of_lands(self, noun: Token, lands: Sequence[Token], side: "_Side") -> Iterator[Taker]:
        """Of ``Kenyan, Ugandan ministers`` those of each country."""
        for land in lands[:-1]:
            span = land.idx, land.idx + len(land)
            yield Taker(Role(self._add(land, span), span), land)
        span = lands[-1].idx, self.phrase(noun, side)[1]
        yield Taker(Role(self._add(noun, span), span), noun)

    def _is_place(self, token: Token, side: "_Side") -> bool:
        """Whether a place stands for the people there: ``shelled Goma``, ``flour to the islands``."""
        if token.ent_type_ in ("LOC", "GPE") and token.pos_ == "PROPN":
            return True
        return side.peopled and not words("locality").isdisjoint(bases(token))

    def _times(self) -> frozenset[int]:
        """Where the words of time expressions begin."""
        found = (self.doc.char_span(*time.span, alignment_mode="expand") for time in self.kinds.scene.times)
        return frozenset(token.i for span in found if span is not None for token in span)

    def phrase(self, head: Token, side: "_Side | None" = None) -> CharSpan:
        """The noun phrase of a head, in characters, without the trigger's words and without times."""
        outside = self._timed.union(side.inside) if side else self._timed
        return phrase(head, outside, narrow_for(head, side.verb) if side else None)

    def _add(self, token: Token, span: CharSpan) -> str:
        """A new actor for words that nobody has said anything of; a bare country is one that is known already."""
        name = name_around(token)
        match = countries.country_of(name) if token.text[:1].isupper() else None
        if match is not None:
            for actor in self.kinds.scene.cast.actors:
                if (
                    actor.country == match.iso3
                    and actor.kind in ("government", "place")
                    and _is_bare(actor, match.iso3)
                ):
                    return actor.id
        known = self._new.get(token.idx)
        if known is None:
            known = self._new[token.idx] = f"a{len(self.kinds.scene.cast.actors) + len(self.added) + 1}"
            self.added.append(self._described(known, token, span, name if match else None))
        return known

    def _described(self, name: str, token: Token, span: CharSpan, country: str | None) -> Actor:
        text = self.kinds.scene.text[slice(*span)]
        told = profile_of(tuple(text.split()))
        kind = told.kind or ("person" if token.ent_type_ == "PERSON" else "group")
        if country is not None and kind in ("place", "group"):
            kind = "government"
        if kind == "person" and token.tag_ in ("NNS", "NNPS"):
            kind = "group"
        sector = told.sector or ("GOV" if kind == "government" else None)
        return Actor(id=name, name=country or text, kind=kind, country=told.country, sector=sector, mentions=(span,))


def _is_bare(actor: Actor, iso3: str) -> bool:
    match = countries.country_of(actor.name)
    return match is not None and match.iso3 == iso3


def _each_once(takers: Iterable[Taker]) -> list[Taker]:
    """One taker for each actor, the first; words that lie within another's are no second one."""
    found: dict[str, Taker] = {}
    for taker in takers:
        start, end = taker.role.span
        if not any(start < one.role.span[1] and one.role.span[0] < end for one in found.values()):
            found.setdefault(taker.role.actor, taker)
    return list(found.values())


def _own_first(alternatives: Slots, arguments: Arguments) -> Slots:
    """The slots in their order, but first those behind a preposition of the trigger: ``presented | credentials to``."""
    own = {base for one in arguments.matched if one.dep_ == "case" for base in bases(one)} - {"for"}
    return tuple(sorted(alternatives, key=lambda together: not own.issuperset(together)))


def _others(takers: Iterable[Taker], known: set[str]) -> list[Taker]:
    """Those who are none of the known."""
    return [taker for taker in takers if taker.role.actor not in known]


def _but_same(takers: Iterable[Taker], doers: Sequence[Taker]) -> list[Taker]:
    """Those who are none of the doers by a shorter name: ``General Okoro defended his (Okoro's) decision``."""
    known = {word for taker in doers for word in _words_of(taker)}
    return [one for one in takers if one.head.ent_type_ != "PERSON" or not known.issuperset(_words_of(one))]


def _words_of(taker: Taker) -> list[str]:
    return taker.head.doc.text[slice(*taker.role.span)].split()


def _implied(pattern: Pattern) -> Slots:
    """Where the doer may stand though the pattern does not say so.

    A verb's subject; of a noun whoever launches it, announces it or calls it off, or whose it is: ``the withdrawal of
    Serbian forces``.
    """
    named = {slot for slots in (pattern.actor, pattern.recipient) for together in slots for slot in together}
    if not pattern.actor or pattern.kind == "adjective" or "subj" in named:
        return ()
    if "of" in named or pattern.kind == "verb":  # "Fiji's arrest of two men"
        return (("subj",),) if pattern.kind == "verb" or "poss" in named else (("poss",), ("subj",))
    return (("subj",), ("of",))


def _within(actor: Actor, token: Token, span: CharSpan) -> bool:
    """Whether the mention at the token lies within the span; a role's words hold at least its name."""
    return any(start <= token.idx < end and span[0] <= start and end <= span[1] for start, end in actor.mentions)


def _mutual(actors: list[Taker], recipients: list[Taker], pattern: Pattern) -> tuple[list[Taker], list[Taker]]:
    """All who take part are actors; of two who stand together the second is a recipient too."""
    known = {taker.role.actor for taker in actors}
    together = any(len(one) > 1 for one in pattern.actor)
    if recipients and together:
        actors = [*actors, *(taker for taker in recipients if taker.role.actor not in known)]
    receiving = {taker.role.actor for taker in recipients}
    if receiving >= {taker.role.actor for taker in actors}:
        recipients = []
    if not recipients and len(actors) > 1:
        recipients = actors[1:]
    return actors, recipients


def _happens(pattern: Pattern) -> bool:
    """Whether a place behind ``in`` is only where it happens: an attack in a town, but a curfew on one."""
    if not words("intruding").isdisjoint(pattern.words[0]):
        return False  # "the invasion of Libya in Chad"
    return pattern.act in _HAPPENING or (pattern.act == "COERCE" and pattern.mode in (None, "arrest", "seize"))


def _is_name(token: Token) -> bool:
    """Whether the word is a place's name."""
    return token.ent_type_ in ("LOC", "GPE")


def _are_two(doer: Token, other: Token) -> bool:
    """Whether the phrases cannot mean one person: of two at most one a name or ``he``, and none ``its troops``."""
    owned = any(child.dep_ == "nmod:poss" and child.pos_ == "PRON" for child in other.children)
    nouns = {doer.pos_, other.pos_} <= {"NOUN", "PROPN"} and "NOUN" in (doer.pos_, other.pos_)
    nouns = nouns or (doer.pos_ == "PRON" and other.pos_ in ("NOUN", "PROPN"))
    return nouns and not owned and doer.i < other.i


def _but_asker(actors: list[Taker], verb: Token) -> list[Taker]:
    """Without whoever only says that others should: ``Oslo proposed a truce``."""
    asker = None if words("proposing").isdisjoint(bases(verb)) else clauses.agent(verb).token
    return [taker for taker in actors if asker is None or taker.head.i != asker.i]
