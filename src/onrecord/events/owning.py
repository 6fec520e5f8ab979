"""Owners: whose a thing is that stands in a role: ``Fiji's border``, ``assurances from Lima``, ``Chadian boats``."""

from spacy.tokens import Token

from onrecord.events import clauses
from onrecord.events.arguments import beside, done_by_beside, is_behind, owners
from onrecord.events.clauses import words
from onrecord.events.edges import cases
from onrecord.events.lemmas import bases
from onrecord.events.meant import Meant


class Owning:
    """Finds the owners of the things on one page."""

    def __init__(self, meant: Meant, acts: frozenset[str]) -> None:
        """``acts`` are the nouns that tell of an act."""
        self.meant = meant
        self.kinds = meant.kinds
        self.acts = acts

    def of(self, thing: Token, doing: bool, blamed: bool = False) -> list[Token]:
        """Whose a thing is, the surest first; who an act such as ``the poisoning of`` was done to has it not.

        Of what has two sides whoever is on the other: ``welcomed the resumption of ties with Lima``. Where somebody is
        ``blamed``, whoever has died or is missing is not the one: ``an inquiry into Okoro's death``.
        """
        is_act = not self.acts.isdisjoint(bases(thing))
        if blamed and not words("suffered").isdisjoint(bases(thing)):
            return self._doers(thing)
        if not doing and not words("frontier").isdisjoint(bases(thing)):  # "its border with Lima": the other side
            across = [child for child in thing.rights if child.dep_ == "nmod" and is_behind(child, "with")]
            if across:
                return across[:1]
        found = [self.meant.of(one) for one in owners(thing)]
        if is_behind(thing, "from"):  # "resigned from her post": nobody else's
            found = [one for one in found if one.pos_ not in ("PRON", "DET")]
        found = found or self._namesakes(thing)
        found = [one for one in found if self.kinds.is_actor(one) or one.ent_type_ in ("LOC", "GPE")]
        found = found or self._behind(thing, is_act, doing)
        if not found:  # "the part played by Egypt"
            played = [clauses.by_phrase(child) for child in thing.rights if child.dep_ == "acl" and child.tag_ == "VBN"]
            found = [one for one in played if one is not None]
        if not found and doing and any(child.dep_ == "acl" for child in thing.rights):
            found = list(clauses.makers(thing))[:1]  # "issued a report accusing"
        return found

    def _doers(self, act: Token) -> list[Token]:
        """``the killing of Okoro by soldiers``, ``Fiji's arrest of Okoro``; of ``Okoro's arrest`` nobody."""
        behind = [child for child in act.rights if child.dep_ == "nmod"]
        if any(is_behind(child, "of") for child in behind) and owners(act):
            return [self.meant.of(one) for one in owners(act)]
        return [child for child in behind if is_behind(child, "by")][:1] or list(done_by_beside(act))[:1]

    def _behind(self, thing: Token, is_act: bool, doing: bool) -> list[Token]:
        """Whose it is by the words behind it: ``the house of Okoro``, ``assurances from Lima``."""
        behind = [child for child in thing.rights if child.dep_.split(":")[0] in ("nmod", "obl", "appos")]
        behind = [child for child in behind if child.dep_ != "appos" or cases(child)]
        small = ("by",) if is_act and words("subjective").isdisjoint(bases(thing)) else ("of", "by")
        found = [child for child in behind if any(is_behind(child, case) for case in small)][:1]
        found = found or (list(done_by_beside(thing))[:1] if is_act and not doing else [])
        if not found and not doing:  # "the resumption of ties with Lima"
            found = [one for one in behind if is_behind(one, "of") and not words("bond").isdisjoint(bases(one))]
        if not found and not words("bond").isdisjoint(bases(thing)):  # "the signing of a pact between Fiji and Tonga"
            sides = ("between",) if doing else ("with", "between")
            found = [child for child in behind if any(is_behind(child, case) for case in sides)][:1]
        if not found and not doing:  # "welcomed assurances from Lima"
            sent = thing.subtree if thing.pos_ == "NOUN" else ()
            found = [child for child in sent if child.i > thing.i and _is_sender(child)][:1]
        return found

    def _namesakes(self, thing: Token) -> list[Token]:
        """Whoever a thing is called after: of ``two Chadian patrol boats`` Chad alone."""
        near = [child for child in beside(thing) if child.lower_ not in words("no-owner")]
        near = [child for child in near if self.kinds.is_actor(child) or child.ent_type_]
        named = [child for child in near if child.ent_type_]
        bodies = [child for child in near if named and child.pos_ == "NOUN" and child.i == named[0].i + 1]
        return bodies or named[:1] or near  # "Chadian | government plans"


def _is_sender(name: Token) -> bool:
    """``from Lima``, behind a noun: of no more than two steps."""
    return name.pos_ == "PROPN" and name.dep_.split(":")[0] in ("nmod", "obl") and is_behind(name, "from")
