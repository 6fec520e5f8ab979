"""Doc -> Statement: who said what, by which way."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import structs
from spacy.tokens import Doc, Span

from onrecord.records import Cast, Passage, Statement
from onrecord.records import Span as CharSpan
from onrecord.statements.channels import channel_of
from onrecord.statements.direct import Utterance, utterances
from onrecord.statements.posts import Post, posts

__all__ = ["find"]


def find(doc: Doc, passages: Sequence[Passage], cast: Cast) -> tuple[Statement, ...]:
    """The statements of the passages, in the order of the page; spans count in ``doc.text``."""
    running = [one for one in passages if one.kind != "embed"]
    speakers = _Speakers(cast)
    found = [_spoken(doc, one, passages, speakers) for one in utterances(doc, running)]
    found += [_posted(post, speakers) for post in posts(doc.text, passages)]
    found.sort(key=lambda said: said.spans[0])
    return tuple(_numbered(said, n) for n, said in enumerate(found, start=1))


class _Speakers:
    """Which actor the words of a speaker name."""

    def __init__(self, cast: Cast) -> None:
        self.mentions = sorted((mention, actor.id) for actor in cast.actors for mention in actor.mentions)

    def at(self, span: CharSpan, head: CharSpan) -> str | None:
        """The actor mentioned by the head word, else the only one mentioned anywhere in the words."""
        inside = self.mentions[bisect_right(self.mentions, ((span[0], -1), "")) :]
        found = [(mention, actor) for mention, actor in inside if mention[0] < span[1] and mention[1] <= span[1]]
        by_head = [actor for mention, actor in found if mention[0] <= head[0] and head[1] <= mention[1]]
        if by_head:
            return by_head[0]
        first = [actor for mention, actor in found if mention[0] == span[0]]
        others = {actor for _, actor in found}
        return others.pop() if len(others) == 1 else next(iter(first), None)


def _spoken(doc: Doc, one: Utterance, passages: Sequence[Passage], speakers: _Speakers) -> Statement:
    speaker, words, cue = one.attribution
    head = (speaker.root.idx, speaker.root.idx + len(speaker.root)) if speaker is not None else None
    return Statement(
        id="",
        form="direct",
        act=cue.act if cue else "assert",
        spans=one.spans,
        speaker=speakers.at(_chars(speaker), head) if speaker is not None and head else None,
        speaker_span=_chars(speaker) if speaker is not None else None,
        cue=_chars(words) if words is not None else None,
        channel=channel_of(one.attribution),
        part=_part(passages, one.spans[0]),
    )


def _posted(post: Post, speakers: _Speakers) -> Statement:
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


def _chars(span: Span) -> CharSpan:
    return span.start_char, span.end_char


def _part(passages: Sequence[Passage], span: CharSpan) -> int:
    return passages[bisect_right(passages, span[0], key=lambda one: one.span[0]) - 1].part


def _numbered(said: Statement, number: int) -> Statement:
    return structs.replace(said, id=f"s{number}")
