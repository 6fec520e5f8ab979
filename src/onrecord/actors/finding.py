"""The whole stage on one screen: names, parties, what is said of them, who the pronouns mean, the cast."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from onrecord.actors import description, gender, holders, home, joining, kin, lexicon, names, nominals, pronouns
from onrecord.actors import text as columns
from onrecord.actors.affiliation import Affiliations
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.lexicon import Lexicon
from onrecord.actors.origin import origin
from onrecord.actors.parties import Party
from onrecord.actors.text import Text
from onrecord.records import Actor, Cast, Passage, Span


def find(
    doc: Doc,
    passages: Sequence[Passage],
    tables: Lexicon | None = None,
    *,
    dateline: str = "",
    outlet: str = "",
    address: str = "",
) -> Cast:
    """The actors of a parsed text.

    Args:
        doc: the article, parsed, with entities (PERSON, ORG, LOC or GPE, NORP); one Doc for all of it.
        passages: its paragraphs and headlines, in order; their spans count in ``doc.text``. Words that lie in
            none are not looked at.
        tables: names of countries, organisations and offices; the shipped ones where none are given.
        dateline: the dateline of the page, which is none of the passages: it tells where the text is set.
        outlet: the name of who publishes the page, which tells it too.
        address: the page's own address (``https://...``), which tells it where the name does not.

    Returns:
        Actors ``a1``, ``a2`` ... in the order of their first mention. The mentions of an actor are sorted and do
        not overlap, no span is in two actors, and each lies in one passage.
    """
    text = columns.read(doc, passages)
    gazetteer = Gazetteer(text, tables or lexicon.default())
    called = names.find(text, gazetteer)
    for name in called:
        if name.label == "PERSON":
            gazetteer.leave_out(name.start, name.end)
    parties = joining.join(text, gazetteer, called)
    description.describe(text, gazetteer, parties)
    gender.settle(text, gazetteer, parties)
    affiliations = Affiliations(text, gazetteer)
    affiliations.settle(parties)
    nominals.Nominals(text, parties, affiliations).run()
    home.settle(text, gazetteer, parties, origin(gazetteer.tables, dateline, outlet, address))
    holders.join(text, parties)
    pronouns.resolve(text, parties)
    home.owned(parties)
    kin.join(text, parties)
    return cast(text, parties)


def cast(text: Text, parties: Sequence[Party]) -> Cast:
    """The parties as actors, in the order in which they enter."""
    taken: set[Span] = set()
    actors: list[Actor] = []
    for party in sorted(parties, key=lambda party: party.first):
        spans = apart(text.span(mention.start, mention.end) for mention in party.mentions)
        spans = [span for span in spans if span not in taken]
        taken.update(spans)
        if spans:
            actors.append(
                Actor(
                    id=f"a{len(actors) + 1}",
                    name=party.name,
                    kind=party.kind,
                    country=party.country,
                    sector=party.sector,
                    title=party.title,
                    mentions=tuple(spans),
                )
            )
    return Cast(tuple(actors))


def apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in order; of two that overlap the one that begins first."""
    found: list[Span] = []
    for span in sorted(set(spans)):
        if not found or span[0] >= found[-1][1]:
            found.append(span)
    return found
