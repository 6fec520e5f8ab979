"""Speakers: which actor the words that name a speaker mean."""

from bisect import bisect_right

from spacy.tokens import Span

from onrecord.records import Actor, Cast
from onrecord.records import Span as CharSpan
from onrecord.statements.channels import noun_channel
from onrecord.statements.grammar import phrase_of, subject_of


def chars(span: Span) -> CharSpan:
    """The span in characters of its Doc."""
    return span.start_char, span.end_char


class Speakers:
    """The actors of a text, found by the words that mention them."""

    def __init__(self, cast: Cast) -> None:
        self.actors = {actor.id: actor for actor in cast.actors}
        self.mentions = sorted((mention, actor.id) for actor in cast.actors for mention in actor.mentions)

    def named(self, words: Span) -> str | None:
        """The id of the actor that these words name, by their head first."""
        head = words.root
        return self.at(chars(words), (head.idx, head.idx + len(head)))

    def behind(self, words: Span) -> str | None:
        """The id of the actor that these words name; of ``the statement`` whoever made it, in the sentence before."""
        named = self.named(words)
        start = words.sent.start
        if named is not None or start == 0 or noun_channel(words.root) is None:
            return named
        maker = subject_of(words.doc[start - 1].sent.root)
        return self.named(phrase_of(maker)) if maker is not None else None

    def at(self, span: CharSpan, head: CharSpan) -> str | None:
        """The actor mentioned by the head word; else the only one that the words mention, or the first of them."""
        inside = self.mentions[bisect_right(self.mentions, ((span[0], -1), "")) :]
        found = [(mention, actor) for mention, actor in inside if mention[0] < span[1] and mention[1] <= span[1]]
        for mention, actor in found:
            if mention[0] <= head[0] and head[1] <= mention[1]:
                return actor
        first = [actor for mention, actor in found if mention[0] == span[0]]
        others = {actor for _, actor in found}
        return others.pop() if len(others) == 1 else next(iter(first), None)

    def actor(self, name: str) -> Actor:
        """The actor of this id."""
        return self.actors[name]
