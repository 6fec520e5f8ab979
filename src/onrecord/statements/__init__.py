"""Doc -> Statement: who said what, by which way."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import structs
from spacy.tokens import Doc, Span

from onrecord.language import columns
from onrecord.language.quotations import quotations
from onrecord.records import Cast, Passage, Statement, Time
from onrecord.records import Span as CharSpan
from onrecord.statements import dates, relay, turns
from onrecord.statements.attribution import Utterance
from onrecord.statements.channels import channel_of
from onrecord.statements.choice import heard
from onrecord.statements.direct import utterances
from onrecord.statements.edges import redrawn
from onrecord.statements.grammar import covered
from onrecord.statements.labelled import labelled
from onrecord.statements.posts import Post, posts
from onrecord.statements.reported import reports
from onrecord.statements.scorer import scored
from onrecord.statements.speakers import Speakers, chars
from onrecord.statements.things import is_of_a_thing

__all__ = ["find"]


def find(doc: Doc, passages: Sequence[Passage], cast: Cast, times: Sequence[Time] = ()) -> tuple[Statement, ...]:
    """The statements of the passages, in the order of the page; spans count in ``doc.text``."""
    running = [one for one in passages if one.kind != "embed"]
    words = columns.of(doc)
    text = words.text
    quotes = quotations(text, [one.span for one in running])
    likely = scored(words, covered(doc, [span for quote in quotes for span in quote.spans]))
    direct = [heard(one, words, likely) for one in utterances(doc, running, quotes)]
    speakers = Speakers(cast, text)
    rest = (*labelled(doc, running), *reports(doc, running, quotes, direct, likely))
    told = sorted((*direct, *rest), key=lambda one: one.spans[0])
    behind = turns.speakers_of(told, speakers)
    pairs = [(one, who) for one, who in zip(told, behind, strict=True) if who is not None or not is_of_a_thing(one)]
    found = [_told(one, who, passages, speakers, times, redrawn(one, words, likely)) for one, who in pairs]
    found += [_posted(post, speakers) for post in posts(text, passages)]
    found.sort(key=lambda said: said.spans[0])
    dated = dates.carried(found)
    return tuple(structs.replace(said, id=f"s{n}") for n, said in enumerate(dated, start=1))


def _told(
    one: Utterance,
    who: str | None,
    passages: Sequence[Passage],
    speakers: Speakers,
    times: Sequence[Time],
    drawn: tuple[Span | None, Span | None],
) -> Statement:
    cue = one.attribution.cue
    speaker, words = drawn
    return Statement(
        id="",
        form=one.form,
        act=cue.act if cue else "assert",
        spans=one.spans,
        speaker=who,
        speaker_span=speakers.whole(chars(speaker)) if speaker is not None else None,
        cue=chars(words) if words is not None else None,
        channel=channel_of(one),
        via=relay.via(one, speakers),
        addressee=relay.addressee(one),
        date=dates.said_on(one, times),
        part=_part(passages, one.spans[0]),
    )


def _posted(post: Post, speakers: Speakers) -> Statement:
    return Statement(
        id="",
        form="direct",
        act="assert",
        spans=post.spans,
        speaker=speakers.at(post.author, post.author),
        speaker_span=post.author,
        channel=post.channel,
        part=post.part,
    )


def _part(passages: Sequence[Passage], span: CharSpan) -> int:
    return passages[bisect_right(passages, span[0], key=lambda one: one.span[0]) - 1].part
