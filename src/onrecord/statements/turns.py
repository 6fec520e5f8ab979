"""Turns: whose a statement is when its words are a pronoun, by who spoke before.

``..., he said`` behind a sentence about somebody else goes on with the speaker of the line before: reports keep to one
speaker until they name another one.
"""

from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Span

from onrecord.actors.given_names import gender_of
from onrecord.language import columns
from onrecord.statements.attribution import Utterance
from onrecord.statements.speakers import Speakers

_MALE = frozenset({"he", "him", "his", "himself"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})
_OWN = frozenset({"i", "we", "my", "our"})
_KINDS = {
    "he": frozenset({"person"}),
    "she": frozenset({"person"}),
    "it": frozenset({"organization", "government"}),
    "they": frozenset({"group", "organization"}),
}  # of actor that a pronoun may mean
_OTHER = {"he": "f", "she": "m"}  # the gender that a pronoun cannot have
_BREAK = "\n\n"


def speakers_of(told: Sequence[Utterance], speakers: Speakers) -> list[str | None]:
    """The actor behind each utterance; ``told`` in the order of the text."""
    turns = _Turns(told, speakers)
    return [turns.take(one) for one in told]


class _Turns:
    """The utterances so far and who spoke them."""

    def __init__(self, told: Sequence[Utterance], speakers: Speakers) -> None:
        self.contents = sorted(span for one in told for span in one.spans)
        self.speakers = speakers
        self.taken: list[tuple[Utterance, str | None]] = []

    def take(self, one: Utterance) -> str | None:
        """The actor behind the next utterance."""
        words = one.attribution.speaker
        found = self._behind(words) if words is not None else None
        self.taken.append((one, found))
        return found

    def _behind(self, words: Span) -> str | None:
        named, word = self.speakers.behind(words), words.text.lower()
        if word in _OWN and named is None:
            return self._quoted(words)
        if word not in _KINDS or self._within_content(words):
            return named
        last = self._last(words)
        if last is None or last == named or not self._fits(word, last):
            return named
        if named is None:
            return last
        by_name = self.speakers.actor(last).name.rpartition(" ")[2][:1].isupper()
        return last if by_name and word in {"he", "she"} and self._talked_about(named, words) else named

    def _quoted(self, words: Span) -> str | None:
        """Whose quotation the words stand in."""
        for one, speaker in reversed(self.taken):
            if one.form == "direct" and any(start <= words.start_char < end for start, end in one.spans):
                return speaker
        return None

    def _within_content(self, words: Span) -> bool:
        """What somebody says that somebody said is no turn of the page's own."""
        for one, _ in self.taken:
            cue = one.attribution.words
            led = cue is None or cue.start_char < words.start_char
            if led and any(start <= words.start_char < end for start, end in one.spans):
                return True
        return False

    def _last(self, words: Span) -> str | None:
        """Who spoke last, in this paragraph or in the one before."""
        text = columns.of(words.doc).text
        for one, speaker in reversed(self.taken):
            end = one.spans[-1][1]
            if one.spans[0][0] < words.start_char and not self._nested(one):
                near = end <= words.start_char and text.count(_BREAK, end, words.start_char) <= 1
                return speaker if near and not _asks(one) else None
        return None

    def _nested(self, one: Utterance) -> bool:
        """Whether it stands in the content of another one."""
        start, end = one.spans[0]
        outer = [span for other, _ in self.taken for span in other.spans if span != (start, end)]
        return any(low <= start and end <= high for low, high in outer)

    def _fits(self, word: str, actor: str) -> bool:
        """Whether the pronoun can mean the actor, by its kind and by the pronouns that mean it elsewhere."""
        if self.speakers.actor(actor).kind not in _KINDS[word]:
            return False
        against = _FEMALE if word == "he" else _MALE if word == "she" else frozenset()
        meant = self.speakers.pronouns[actor]
        if meant & (_MALE | _FEMALE):
            return meant.isdisjoint(against)
        given = gender_of(self.speakers.actor(actor).name.split()[0])
        return given is None or word not in _OTHER or given != _OTHER[word]

    def _spoke_at(self, words: Span) -> int:
        """Where the words stand that name whoever spoke last, by name; -1 where a pronoun does."""
        for one, _ in reversed(self.taken):
            speaker = one.attribution.speaker
            if one.spans[0][0] < words.start_char and not self._nested(one):
                named = speaker is not None and speaker.root.pos_ == "PROPN"
                return speaker.start_char if speaker is not None and named else -1
        return -1

    def _talked_about(self, actor: str, words: Span) -> bool:
        """Whether the page last named the actor within what somebody said."""
        before = [one for one in self.speakers.actor(actor).mentions if one[1] <= words.start_char]
        if not before:
            return True
        start = before[-1][0]
        if start < self._spoke_at(words):
            return True
        at = bisect_left(self.contents, (start + 1, -1))
        return any(low <= start < high for low, high in self.contents[:at])


def _asks(one: Utterance) -> bool:
    """Whether it is a question put to somebody: who speaks next is rather whoever was asked."""
    cue = one.attribution.cue
    return one.form == "indirect" and cue is not None and cue.act == "ask"
