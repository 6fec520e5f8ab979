"""Where: the place that the words give to the act, and its country.

Places are those that the name recogniser marks and those of the table of countries, capitals, regions and cities
(``actors/tables/country_names.tsv``); a place of no table has a name and no country. A dateline is no place of an act.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from onrecord.actors import countries
from onrecord.events.edges import edge, marker
from onrecord.events.governors import governor
from onrecord.events.scene import Scene
from onrecord.events.values import Trigger
from onrecord.records import Place
from onrecord.records import Span as CharSpan

_LOCATIVE = frozenset(
    {"in", "at", "near", "outside", "inside", "off", "around", "across", "on", "throughout", "within", "along", "north",
     "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "between", "over", "above"}
)  # fmt: skip
_OBLIQUE = ("obl", "nmod")
_NAMES = frozenset({"name", "capital", "city", "region", "former"})
_SURE = frozenset({"name", "adjective", "capital"})
_BELONGING = frozenset(
    {"nmod", "appos", "nmod:unmarked", "compound", "flat", "amod", "nmod:poss", "conj", "list", "dep"}
)


def placed(trigger: Trigger, scene: Scene, taken: Sequence[CharSpan] = ()) -> Place | None:
    """The place of the event, if its own words give one.

    Args:
        trigger: the act.
        scene: the page.
        taken: the words of its actors and recipients, which are no places.
    """
    for word in _acting(trigger):
        for child in word.children:
            if child.dep_.startswith(_OBLIQUE) and marker(child) in _LOCATIVE:
                found = _place(child, taken)
                if found is not None:
                    return found
    return None


def _acting(trigger: Trigger) -> Iterator[Token]:
    """The act's words and objects, and the words above that carry it (``talks were held in Rome``)."""
    head = trigger.head
    yield from (head.doc[place] for place in trigger.tokens)
    yield from (child for child in head.children if child.dep_ in ("obj", "nsubj:pass", "conj") and child.i > head.i)
    at = head
    while (step := edge(at)) is not None and step.frames:
        found = governor(step.over, step.frames)
        if step.frames != ("conj",) and (found is None or found.status != "carry"):
            return
        yield step.over
        at = step.over


def _place(noun: Token, taken: Sequence[CharSpan]) -> Place | None:
    """The name of a place in the phrase: its head, or a name that hangs on its head (``the city of Aleppo``)."""
    words = _phrase(noun)
    span = noun.doc[words[0].i : words[-1].i + 1]
    for one in _named(span):
        edges = one.start_char, one.end_char
        if not any(edges[0] < end and start < edges[1] for start, end in taken):
            return Place(edges, one.text, _country(one, span))
    return None


def _phrase(noun: Token) -> list[Token]:
    """The noun with the names that belong to it, without clauses and further phrases of time or people."""
    found, waiting = [noun], [noun]
    while waiting:
        for child in waiting.pop().children:
            if child.dep_ in _BELONGING:
                found.append(child)
                waiting.append(child)
    return sorted(found, key=lambda one: one.i)


def _named(span: Span) -> Iterator[Span]:
    """The names of places in the phrase, a town before the country that follows it."""
    found = [one for one in span.doc[span.start : span.end].ents if one.label_ in ("LOC", "GPE", "FAC")]
    if found:
        yield from found
        return
    for match in countries.scan([token.text for token in span]):
        if match.role in _NAMES:
            yield span[match.start : match.end]


def _country(name: Span, phrase: Span) -> str | None:
    """The country of the name; else one that the phrase names beside it (``the Syrian city``, ``Quetta, Pakistan``)."""
    beside = [match for match in countries.scan([token.text for token in phrase]) if match.role in _SURE]
    own = countries.country_of(name.text)
    if own is not None and not (beside and beside[0].iso3 in own.also):
        return own.iso3
    return beside[0].iso3 if beside else None
