"""Arguments: the words in the slots of a trigger, by the parse (Universal Dependencies, or spaCy's own labels)."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from spacy.tokens import Token

from onrecord.events import clauses, company, ontology
from onrecord.events.attachments import at_the_hands_of, joined_to_noun, laid_to
from onrecord.events.clauses import words
from onrecord.events.edges import cases, is_asked, is_content, is_infinitive
from onrecord.events.kinds import is_dated, sort_of
from onrecord.events.lemmas import bases
from onrecord.events.misreadings import behind_particle
from onrecord.events.values import Trigger

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X", "SYM"})
_BESIDE = frozenset(
    {"compound", "amod", "nmod", "nmod:desc", "nmod:unmarked", "obl:unmarked", "dep", "npadvmod", "flat"}
)
_OWNERS = frozenset({"nmod:poss", "poss"})
_ATTACHED = frozenset({"obl", "nmod", "advcl", "xcomp", "advmod", "acl"})
_OBJECTS = frozenset({"obj", "dobj"})
OCCASIONS = frozenset({"after", "amid", "before", "despite", "during", "following", "since", "until"})
"""What stands before the time or the occasion of an act; the complements of its noun are not the act's."""

_SERVED = frozenset({"iobj", "to", "on"})
_TOLD = frozenset({"acl", "acl:relcl", "ccomp"})
_INFINITIVES = frozenset({"xcomp", "ccomp", "advcl"})
_PASSIVE_SUBJECTS = frozenset({"nsubj:pass", "nsubjpass"})


class Arguments:
    """The slots of one trigger; a filler is the head word of a phrase, coordinated phrases are fillers of their own."""

    def __init__(self, trigger: Trigger) -> None:
        self.trigger = trigger
        self.head = trigger.head
        self.verbal = trigger.pattern.kind == "verb"
        self.matched = tuple(self.head.doc[at] for at in trigger.tokens if at != self.head.i)
        self.structure = ""
        self._known: dict[str, tuple[Token, ...]] = {}

    def fill(self, slot: str) -> tuple[Token, ...]:
        """The fillers of a slot; none where the sentence does not say. The trigger's own words are none."""
        inside = self.trigger.tokens
        return tuple(one for one in self.stand_in(slot) if one.i not in inside)

    def stand_in(self, slot: str) -> tuple[Token, ...]:
        """The fillers of a slot, those among the trigger's words too: the envoy of ``summon envoy``."""
        if slot not in self._known:
            heads = [head for head in self._heads(slot) if not is_dated(head)]
            heads = [*(first for head in heads for first in listed(head)), *heads]
            heads = [*heads, *(second for head in heads for second in second_subjects(head))]
            self._known[slot] = tuple(dict.fromkeys(one for head in heads for one in coordinated(head)))
        return self._known[slot]

    @cached_property
    def around(self) -> tuple[tuple[Token, ...], frozenset[str]]:
        """The other words of the clause, and all that they may be forms of."""
        inside = set(self.trigger.tokens)
        tokens = tuple(token for token in clauses.clause(self.head) if token.i not in inside)
        return tokens, frozenset(base for token in tokens for base in bases(token))

    def _heads(self, slot: str) -> Sequence[Token]:
        special = {
            "sufferer": self._sufferer,
            "subj": self._subject,
            "obj": self._object,
            "poss": self._owner,
            "mod": self._beside,
            "content": self._of_content,
        }
        if slot in special:
            return special[slot]()
        if slot == "iobj" and self._served() is None:
            return [child for child in self.head.children if child.dep_ in ("iobj", "dative") or self._is_given(child)]
        if slot == "xsubj":
            return self._infinitive_subject()
        if slot == "inf":
            return self._infinitives()
        if slot == "xobj":
            return [one for verb in self._infinitives() if (one := clauses.patient(verb).token) is not None]
        if slot in _SERVED and (served := self._served()) is not None:
            return [served]
        if slot == "noun":
            return [one for noun in self.matched for one in (*owners(noun), *beside(noun))]
        return list(self._behind(slot)) or [*self._further_behind(slot), *self._in_land(slot)]

    def _subject(self) -> Sequence[Token]:
        if self.verbal:
            agent = clauses.agent(self.head)
            self.structure = self.structure or agent.how
            return [agent.token, *company.of_doer(agent.token, self.head)] if agent.token is not None else []
        if self.trigger.pattern.kind == "adjective":
            return described(self.head)
        if (blamed := laid_to(self.head)) is not None:
            return [blamed]
        return carried_by(self.head) or self._attending()

    def _sufferer(self) -> Sequence[Token]:
        return suffering(self.head) if self.trigger.pattern.kind == "noun" else []

    def _attending(self) -> Sequence[Token]:
        """Who takes part in what is done together: ``arrived for talks with``, ``its work, in cooperation with``."""
        verb = self.head.head
        together = ontology.acts()[self.trigger.pattern.act].mutual
        helping = self.head.dep_ == "nmod" and not words("in-company").isdisjoint(bases(self.head))
        if helping and is_behind(self.head, "in"):
            return [verb] if verb.ent_type_ or sort_of(verb) else owners(verb) or [verb]
        if not together or self.head.dep_ != "obl" or verb.pos_ != "VERB" or is_behind(self.head, "of"):
            return []
        found = clauses.agent(verb).token
        return [found] if found is not None else []

    def _object(self) -> Sequence[Token]:
        if self.verbal:
            patient = clauses.patient(self.head).token or behind_particle(self.trigger)
            return [patient, *company.of_thing(patient)] if patient is not None else []
        if self.trigger.pattern.kind == "adjective":
            verb = self.head.head
            placed = self.head.dep_ in ("obl", "xcomp", "advmod") and verb.pos_ == "VERB"
            below = clauses.patient(verb).token if placed else None
            return [below] if below is not None else described(self.head)
        return []

    def has_against(self) -> bool:
        """Whether the act itself says against whom it goes: ``filed a complaint with the council against Okoro``."""
        near = {self.head.i, *(one.i for one in self.matched)}
        return any(one.head.i in near for one in self.fill("against")) and not clauses.is_passive(self.head)

    def _owner(self) -> Sequence[Token]:
        if self.verbal:
            return [one for noun in self.matched for one in owners(noun)]
        found = owners(self.head)
        if not found and self.head.dep_ == "conj" and not any(child.dep_ == "det" for child in self.head.lefts):
            found = owners(self.head.head)
        return found

    def _beside(self) -> Sequence[Token]:
        return list(beside(self.head)) or ([*beside(self.head.head)] if self.head.dep_ == "conj" else [])

    def _is_given(self, child: Token) -> bool:
        """``grants a company, like Palma, relief``: to whom, where the parser takes the thing for a second one."""
        things = [one for one in self.matched if one.dep_ == "conj" and one.head.i == child.i]
        joined = any(one.dep_ == "cc" for thing in things for one in thing.lefts)
        second = any(one.dep_ in _OBJECTS and one.head.i == self.head.i and one.i > child.i for one in self.matched)
        return child.dep_ in _OBJECTS and child not in self.matched and (second or (bool(things) and not joined))

    def _served(self) -> Token | None:
        """``Okoro was handed a sentence``: of a passive with an object the subject is given it."""
        things = [
            one for one in self.matched if one.dep_ in _OBJECTS and one.head.i == self.head.i and one.i > self.head.i
        ]
        if not self.verbal or not things or not clauses.is_passive(self.head):
            return None
        return clauses.grammatical_subject(self.head)

    def _infinitive_subject(self) -> Sequence[Token]:
        for child in self.head.children:
            if child.dep_ in ("ccomp", "xcomp", "advcl", "acl", "csubj") and child.pos_ in (
                "VERB",
                "AUX",
                "ADJ",
                "NOUN",
            ):
                found = clauses.agent(child) if not clauses.is_passive(child) else clauses.patient(child)
                if found.token is not None:
                    return [found.token]
        return []

    def _of_content(self) -> Sequence[Token]:
        """Of whom a clause tells that the trigger or its complement brings: ``looked into claims that Okoro lied``."""
        beside = [child for child in self.head.rights if child.dep_.split(":")[0] in ("obl", *_OBJECTS)]
        further = [child for one in self.matched for child in one.rights if child.dep_ == "nmod"]
        near = [self.head, *self.matched, *beside, *further]
        told = [child for one in near for child in one.rights if child.dep_ in _TOLD and _is_told(child)]
        return [one for clause in told if (one := clauses.grammatical_subject(clause)) is not None][:1]

    def _infinitives(self) -> list[Token]:
        """What the trigger says that somebody is to do."""
        return [one for one in self.head.rights if one.dep_ in _INFINITIVES and is_infinitive(one)]

    def _behind(self, preposition: str) -> Iterator[Token]:
        """The nouns behind a preposition, that hang on the trigger's words or on its object."""
        for above in self._governors():
            for child in above.children:
                if _is_attached(child) and is_behind(child, preposition):
                    if preposition != "with" or not _is_absolute(child):
                        yield clauses.antecedent(child) or child
                elif child.dep_ in ("prep", "agent") and preposition in bases(child):  # spaCy's own labels
                    yield from (one for one in child.children if one.dep_ == "pobj")
        if preposition == "by" and not self.verbal:
            if (hands := at_the_hands_of(self.head) or at_the_hands_of(self.head.head)) is not None:
                yield hands
            yield from done_by(self.head)
            yield from self._next_to()
            yield from done_by_beside(self.head)

    def _next_to(self) -> Iterator[Token]:
        """``the rejection of the pact by Fiji``, ``a march by students``, wherever the parser hangs it."""
        doc, at = self.head.doc, self.trigger.tokens[-1] + 1
        for near in (at - 1, at):
            if near < len(doc) and doc[near].lower_ == "by" and doc[near].dep_ == "case":
                yield doc[near].head
        for noun in self.head.rights:
            if noun.dep_ == "nmod":
                yield from (child for child in noun.rights if child.dep_ == "nmod" and is_behind(child, "by"))

    def _further_behind(self, preposition: str) -> Iterator[Token]:
        """The same of a verb's other complements: in ``lend $1 billion to Fiji`` the parser may take it for theirs."""
        if preposition == "of":
            yield from self._behind_charge()
        if preposition not in words("far-reaching"):
            return
        for above in self.head.rights:
            if above.dep_ == "obl" and any(one.lower_ in OCCASIONS for one in cases(above)):
                continue  # "refused him | after his release from jail"
            if self.verbal and above.dep_ in (*_OBJECTS, "obl", "iobj"):
                for child in above.subtree:
                    if child.dep_ in ("nmod", "obl") and child.i > above.i and is_behind(child, preposition):
                        yield child
            elif not self.verbal and above.dep_ == "nmod" and is_behind(above, "of"):
                yield from (one for one in above.rights if one.dep_ == "nmod" and is_behind(one, preposition))

    def _behind_charge(self) -> Iterator[Token]:
        """``the arrest on suspicion of fraud | of two dockers``, whatever noun the parser hangs them on."""
        for noun in (self.head, *self.matched):
            if noun.pos_ != "NOUN" or any(child.dep_ == "nmod" and is_behind(child, "of") for child in noun.rights):
                continue
            charges = [child for child in noun.rights if child.dep_ == "nmod" and is_behind(child, "on")]
            below = [one for charge in charges for one in charge.subtree if one.dep_ == "nmod" and is_behind(one, "of")]
            yield from (one for one in below[-1:] if len(below) > 1 or below[0].i > charges[0].i + 2)

    def _in_land(self, preposition: str) -> Iterator[Token]:
        """Of ``the invasion of Libya in Chad`` Chad, that the parser hangs on the first name.

        And of ``accusations by Libya against Chad``.
        """
        if preposition == "against" and not self.verbal:
            yield from (one for one in self.head.subtree if one.i > self.head.i and is_behind(one, "against"))
        if preposition == "in" and not self.verbal:
            for above in self.head.rights:
                if above.dep_ == "nmod" and above.ent_type_ in ("LOC", "GPE") and is_behind(above, "of"):
                    yield from (child for child in above.rights if child.dep_ == "nmod" and is_behind(child, "in"))

    def _governors(self) -> Iterator[Token]:
        """Where a prepositional phrase of the trigger may hang."""
        yield self.head
        yield from self.matched
        if any(one.slot == "inf" for one in self.trigger.pattern.unwanted):  # "refused to sell arms to Fiji"
            for verb in self._infinitives():
                yield from (verb, *(child for child in verb.rights if child.dep_ in _OBJECTS))
        if self.verbal:
            for child in self.head.children:
                if child.dep_ in _OBJECTS or (child.dep_ in _PASSIVE_SUBJECTS) or child.dep_ == "compound:prt":
                    yield child
            for shared in (clauses.shared_tail(self.head), clauses.shared_start(self.head)):
                if shared is not None:
                    yield shared
        else:
            verb = self.head.head
            if verb.pos_ == "VERB" and self.head.dep_ in {*_OBJECTS, *_PASSIVE_SUBJECTS, "obl"} and is_light(verb):
                yield verb


def _is_attached(child: Token) -> bool:
    """A complement; also a name that the parser takes for an apposition: ``a bid by minister Ana Ruiz``."""
    return child.dep_.split(":")[0] in _ATTACHED or (child.dep_ == "appos" and bool(cases(child)))


def _is_absolute(noun: Token) -> bool:
    """``Lima and Quito settled it, with their mediator calling it a new dawn``: nobody whom it is done with."""
    first = noun.left_edge
    set_off = first.text == "," or (first.i > 0 and first.nbor(-1).text == ",")
    return set_off and any(child.tag_ == "VBG" and child.dep_ in ("acl", "advcl") for child in noun.rights)


def coordinated(head: Token) -> Iterator[Token]:
    """The head and what is coordinated with it: ``police and two soldiers``."""
    yield head
    for child in head.children:
        joined = (child.dep_ == "conj" and child.pos_ in NOMINAL and not _is_excluded(child)) or _is_second_name(child)
        if joined and not _is_aside(child) and not _begins_clause(child):
            yield from coordinated(child)
        elif child.dep_ == "flat":  # "Mazen Faraya and Mawlawi", where the parser joins the second to the last name
            yield from (one for joined in child.children if joined.dep_ == "conj" for one in coordinated(joined))


def _is_second_name(name: Token) -> bool:
    """``Lima, Quito | hold talks``: no apposition, which a comma would end."""
    first, last = name.head, name.right_edge
    if name.dep_ != "appos" or first.dep_ != "nsubj" or not first.ent_type_ or first.ent_type_ != name.ent_type_:
        return False
    if first.ent_type_ == "PERSON":  # "Ana Ruiz, Jo Lund, Ike Obi and Mo Sow"
        further = [child for child in first.rights if child.dep_ == "conj" and child.i > name.i]
        return sum(child.ent_type_ == "PERSON" for child in further) > 1
    bare = first.i + 2 == name.left_edge.i and first.nbor().text == "," and first.left_edge.i == first.sent.start
    return bare and last.i + 1 == first.head.i and first.ent_type_ in ("GPE", "LOC")


def _is_told(clause: Token) -> bool:
    """Whether the clause says what is claimed or asked, wherever it hangs: ``asked at noon that Fiji act``."""
    return is_content(clause) or is_asked(clause)


def _is_excluded(noun: Token) -> bool:
    """``arrested the driver, and not the owner``."""
    return any(child.dep_ in ("advmod", "neg", "cc") and child.lower_ == "not" for child in noun.lefts)


def _begins_clause(noun: Token) -> bool:
    """``killed by troops and the police | buried them``: the subject of the next clause, joined to the noun before."""
    at = noun.right_edge.i + 1
    while at < len(noun.doc) and noun.doc[at].pos_ == "ADV":
        at += 1
    return at < len(noun.doc) and joined_to_noun(noun.doc[at]) == noun


def _is_aside(noun: Token) -> bool:
    """``Okoro, the party's candidate, | urged``: an apposition that the parser takes for a second name."""
    first, last = noun.left_edge, noun.right_edge
    beside = [child for child in noun.head.rights if child.dep_ == "appos" and child.right_edge.i < noun.i]
    joined_to_aside = bool(beside) and noun.head.pos_ == "PROPN" and noun.pos_ == "NOUN"
    if joined_to_aside and first.i and beside[-1].right_edge.i >= first.i - 2 and beside[-1].pos_ == "NOUN":
        return True  # "Okoro, a union leader and former farmer, | urged"
    if (
        first.i == 0
        or "," not in (first.text, first.nbor(-1).text)
        or any(child.dep_ == "cc" for child in noun.children)
    ):
        return False
    if (
        noun.ent_type_ == "PERSON"
        and noun.head.tag_ == "NN"
        and sum(one.dep_ == "conj" for one in noun.head.children) == 1
    ):
        return True  # "the newly elected chair, Ana Ruiz"
    joined = [child for child in noun.head.children if child.dep_ == "conj"]
    behind = last.text == "," or (last.i + 1 < len(noun.doc) and last.nbor().text == ",")
    return len(joined) == 1 and first.lower_ in ("the", "a", "an") and noun.head.pos_ == "PROPN" and behind


def listed(noun: Token) -> list[Token]:
    """``Residents, activists and lawyers | criticised it``: the first, where the parser joins the verb to the list."""
    verb = noun.head
    if noun.dep_ not in clauses.SUBJECTS or verb.dep_ != "conj" or verb.head.pos_ not in NOMINAL:
        return []
    before = noun.left_edge.i - 1
    joined = before > verb.head.i and noun.doc[before].dep_ == "cc"
    joined = joined and (noun.doc[before - 1].text == "," or _is_first_of_two(verb.head, before))
    return [verb.head] if joined and verb.head.dep_ in ("ROOT", "root") else []


def second_subjects(noun: Token) -> list[Token]:
    """``Ten soldiers and two officers | were held``, where the parser gives the verb two subjects."""
    if noun.dep_ not in clauses.SUBJECTS:
        return []
    more = [child for child in noun.head.lefts if child.dep_ == noun.dep_ and child.i > noun.i]
    return [child for child in more if child.left_edge.dep_ == "cc" or _are_listed(noun, child)]


def _are_listed(first: Token, second: Token) -> bool:
    """``Fiji, Tonga | begin patrols``: two names with a comma between that open the sentence."""
    opens = first.pos_ == second.pos_ == "PROPN" and first.left_edge.i == first.sent.start
    return opens and second.left_edge.i == first.i + 2 and first.nbor().text == ","


def _is_first_of_two(name: Token, end: int) -> bool:
    """``Lima and Quito | opened a road``: a name with nothing behind it that opens the sentence."""
    return name.pos_ == "PROPN" and name.left_edge.i == name.sent.start and name.i == end - 1


def owners(noun: Token) -> list[Token]:
    """Whose it is: ``Russia's``, ``his``, ``whose``."""
    found = [child for child in noun.children if child.dep_ in _OWNERS]
    return [clauses.antecedent(one) or one for one in found]


def beside(noun: Token) -> Iterator[Token]:
    """Nouns and adjectives before the noun; of ``US-led`` the ``US``."""
    for child in noun.lefts:
        if child.dep_ not in _BESIDE:
            continue
        if child.lower_ in words("no-doer"):
            continue
        if child.pos_ == "VERB" or child.tag_ == "VBN":
            if child.lower_ in words("doing"):
                yield from (one for one in child.lefts if one.pos_ in ("PROPN", "ADJ", "NOUN"))
        else:
            yield child
            if child.lower_ not in words("likeness"):  # "an Egypt-like revolt"
                yield from (one for one in child.children if one.dep_ in _BESIDE and one.ent_type_)


def is_behind(noun: Token, preposition: str) -> bool:
    """Whether the noun stands behind the preposition."""
    return any(preposition in bases(one) for one in cases(noun))


def suffering(noun: Token) -> list[Token]:
    """Who suffers what the noun says: ``Okoro faced arrest``, ``came under attack``."""
    top = noun
    while top.dep_ == "conj" and top.head.pos_ in NOMINAL:
        top = top.head
    verb = top.head
    if verb.pos_ != "VERB" or words("suffering").isdisjoint(bases(verb)):
        return []
    if top.dep_ not in _OBJECTS or clauses.is_passive(verb):
        return []
    found = clauses.agent(verb).token
    return [found] if found is not None else []


def is_light(verb: Token) -> bool:
    """Whether a verb only carries its noun: ``launch an attack``."""
    return not words("light").isdisjoint(bases(verb))


def carried_by(noun: Token) -> list[Token]:
    """Who does what the noun says, by the verb that carries it: ``the army launched an attack``."""
    top = noun
    while top.dep_ == "conj" and top.head.pos_ in NOMINAL:
        top = top.head
    verb = top.head
    if any(child.dep_ == "cop" for child in top.children):
        return [child for child in top.children if child.dep_ in clauses.SUBJECTS]
    if _is_engaged(top, verb):
        found = clauses.grammatical_subject(verb)  # "were engaged in attacks"
        return [found] if found is not None else []
    if verb.pos_ in ("VERB", "AUX") and is_light(verb) and _is_carried(top) and not suffering(top):
        found = clauses.agent(verb).token
        return [found] if found is not None and found.i != top.i else []
    if top.dep_ == "nmod" and is_behind(top, "of") and _is_row_of(verb) and is_light(verb.head):
        found = clauses.agent(verb.head).token  # "launched a series of strikes"
        return [found] if found is not None and found.i != verb.i else []
    return []


def _is_engaged(noun: Token, verb: Token) -> bool:
    return not words("engaging").isdisjoint(bases(verb)) and noun.dep_ == "obl" and is_behind(noun, "in")


def _is_row_of(noun: Token) -> bool:
    """``a series of strikes``: the noun only counts what is behind it."""
    return noun.head.pos_ == "VERB" and not words("amount").isdisjoint(bases(noun))


def _is_carried(noun: Token) -> bool:
    """Whether the noun stands where a light verb's noun stands: ``call a strike``, not ``call for a strike``.

    What stands behind ``after`` or ``amid`` is somebody else's: ``stepped down following the strikes``.
    """
    if noun.dep_ == "obl":
        return not any(one.lower_ in words("beside-the-act") for one in cases(noun))
    return noun.dep_ in (*_OBJECTS, *_PASSIVE_SUBJECTS)


def done_by_beside(noun: Token) -> Iterator[Token]:
    """``condemned the flogging of a priest | by Lima``: of an active verb nobody else can stand behind ``by``."""
    verb = noun.head
    if noun.dep_ in _OBJECTS and verb.pos_ == "VERB" and not clauses.is_passive(verb):
        yield from (child for child in verb.rights if child.dep_.startswith("obl") and is_behind(child, "by"))


def done_by(noun: Token) -> Iterator[Token]:
    """``an attack carried out by gunmen``."""
    for child in noun.children:
        if child.dep_.split(":")[0] in ("acl", "relcl") and child.pos_ == "VERB" and is_light(child):
            found = clauses.agent(child).token
            if found is not None:
                yield found


def described(head: Token) -> list[Token]:
    """Of whom an adjective or a phrase such as ``under arrest`` is said."""
    own = [child for child in head.children if child.dep_ in clauses.SUBJECTS]
    if own:
        return [clauses.antecedent(child) or child for child in own]
    if head.dep_ in ("amod", "nmod", "acl"):
        return [head.head]
    if head.head.pos_ in ("VERB", "AUX") and head.head.i != head.i:
        found = clauses.grammatical_subject(head.head)
        return [found] if found is not None else []
    return []
