"""``I`` and ``we`` within quotations: whoever speaks.

Statements know who speaks where; this gives the speaker the words.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from msgspec import structs
from spacy.tokens import Doc

from onrecord.actors.text import paragraphs, quote_numbers
from onrecord.actors.weighing import THIRD
from onrecord.language import columns
from onrecord.records import Cast, Span

FIRST = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"})


def first_person(doc: Doc, cast: Cast, speakers: Sequence[tuple[Span, str]]) -> Cast:
    """The cast with the speakers' own pronouns.

    Args:
        doc: the text that the cast was found in.
        cast: its actors.
        speakers: content spans of statements, in characters of ``doc.text``, each with the id of the actor who speaks.
            Where one lies in another, the inner speaker has the words.

    Within quotation marks every pronoun of the first person becomes a mention of the speaker, and no pronoun of the
    third person stays one. Speakers that the cast does not have are passed over.
    """
    if not speakers:
        return cast
    words = columns.of(doc)
    starts, lower = words.places, words.lower
    quotes = quote_numbers(words.text, starts, paragraphs(words.text))
    owner: dict[int, str] = {}
    known = {actor.id for actor in cast.actors}
    for (start, end), speaker in sorted(speakers, key=lambda one: one[0][0] - one[0][1]):
        for at in range(bisect_left(starts, start), bisect_left(starts, end)):
            if quotes[at] >= 0 and speaker in known:
                owner[at] = speaker
    gained: dict[str, list[Span]] = defaultdict(list)
    lost: dict[str, set[Span]] = defaultdict(set)
    for at, speaker in owner.items():
        span = starts[at], starts[at] + len(words.texts[at])
        if lower[at] in FIRST:
            gained[speaker].append(span)
        elif lower[at] in THIRD:
            lost[speaker].add(span)
    taken = {span for actor in cast.actors for span in actor.mentions}
    return Cast(
        tuple(
            structs.replace(actor, mentions=tuple(sorted(kept)))
            if (kept := (set(actor.mentions) - lost[actor.id]) | (set(gained[actor.id]) - taken))
            else actor
            for actor in cast.actors
        )
    )
