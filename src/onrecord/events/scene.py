"""The scene: a parsed page with all that the stages before have found in it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from spacy.tokens import Doc, Token

from onrecord.language import columns
from onrecord.records import Actor, Cast, Passage, Statement, Time
from onrecord.records import Span as CharSpan


class Scene:
    """A Doc with its passages, actors, statements and times; every span counts in ``doc.text``."""

    def __init__(
        self,
        doc: Doc,
        passages: Sequence[Passage] = (),
        cast: Cast | None = None,
        statements: Sequence[Statement] = (),
        times: Sequence[Time] = (),
        published: date | None = None,
    ) -> None:
        self.doc = doc
        self.passages = tuple(passages)
        self.cast = cast or Cast()
        self.statements = tuple(statements)
        self.times = tuple(times)
        self.published = published

    @cached_property
    def text(self) -> str:
        """The Doc's text, put together once."""
        return columns.of(self.doc).text

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by their id."""
        return {actor.id: actor for actor in self.cast.actors}

    @cached_property
    def _mentions(self) -> list[tuple[CharSpan, str]]:
        return sorted((mention, actor.id) for actor in self.cast.actors for mention in actor.mentions)

    @cached_property
    def _said(self) -> list[tuple[CharSpan, Statement]]:
        return sorted(((span, said) for said in self.statements for span in said.spans), key=lambda one: one[0])

    def actor(self, token: Token | None) -> Actor | None:
        """The actor whose mention this word is the last word of, or at least lies in; the shortest such mention."""
        if token is None:
            return None
        at = bisect_right(self._mentions, ((token.idx, len(self.text) + 1), ""))
        around = [
            (end - start, actor) for (start, end), actor in self._mentions[max(0, at - 8) : at] if token.idx < end
        ]
        return self.actors[min(around)[1]] if around else None

    def saying(self, token: Token) -> Iterator[Statement]:
        """The statements in whose words the token stands, the innermost first."""
        around = [
            (end - start, n, said)
            for n, ((start, end), said) in enumerate(self._said[: self._said_before(token)])
            if token.idx < end
        ]
        for _, _, said in sorted(around, key=lambda one: one[:2]):
            yield said

    def _said_before(self, token: Token) -> int:
        return bisect_right(self._said, token.idx, key=lambda one: one[0][0])

    def passage(self, token: Token) -> Passage | None:
        """The passage in which the token stands."""
        at = bisect_right(self.passages, token.idx, key=lambda one: one.span[0]) - 1
        return self.passages[at] if at >= 0 else None
