"""Speakers: which actor the words that name a speaker mean."""

from bisect import bisect_right

from spacy.tokens import Span, Token

from onrecord.actors.nominals import SORTS
from onrecord.records import Actor, Cast
from onrecord.records import Span as CharSpan
from onrecord.statements.channels import noun_channel
from onrecord.statements.grammar import RELATIVE, phrase_of, sentence_bounds, sentence_of, subject_of

_CLOSING = frozenset({",", "(", "who", "which"})
_MAKING = frozenset({"issue", "release", "publish", "write", "send", "post", "file", "sign", "tweet", "email"})
_KNOWN = frozenset({"the", "this", "that", "its", "their", "his", "her"})
_ARTICLES = frozenset({"a", "an", "the"})
_TOLD = frozenset({"obl"})
_MADE = _TOLD | {"obj", "dobj"}
_OWNING = frozenset({"nmod:poss", "poss"})
_FROM = frozenset({"by", "from"})
_LONGEST_PRONOUN = len("themselves")


def chars(span: Span) -> CharSpan:
    """The span in characters of its Doc."""
    return span.start_char, span.end_char


class Speakers:
    """The actors of a text, found by the words that mention them."""

    def __init__(self, cast: Cast, text: str = "") -> None:
        self.actors = {actor.id: actor for actor in cast.actors}
        self.mentions = sorted((mention, actor.id) for actor in cast.actors for mention in actor.mentions)
        self.pronouns = {
            actor.id: {text[start:end].lower() for start, end in actor.mentions if end - start <= _LONGEST_PRONOUN}
            for actor in cast.actors
        }

    def named(self, words: Span) -> str | None:
        """The id of the actor that these words name: the name behind a title, their head, or part of a name.

        Of another noun (``the bank's chairman``) the names beside it are not the speaker, but one in apposition is; of
        a document (``the ministry's report``) it is.
        """
        head, core = words.root, _core(words)
        if (person := self._titled(core) or self._apposed(words, core)) is not None:
            return person
        if (over := self._over((head.idx, head.idx + len(head)))) is not None:
            mention, actor = over
            modifier = self.actors[actor].kind != "person" and _goes_on_as_name(core, mention[1])
            return self._by_part(core) if modifier else actor
        if (person := self._by_part(core)) is not None:
            return person
        if head.pos_ == "NOUN" and noun_channel(head) is None:
            return None
        if head.pos_ == "PROPN" and self._over((words.start_char, words.start_char + 1)) is not None:
            return None  # a name that no actor has, behind the name of a town or a body: ``Port Vale Mayor Bell``
        return self.at(chars(words), (head.idx, head.idx + len(head)))

    def behind(self, words: Span) -> str | None:
        """The id of the actor that these words name; of ``the statement`` whoever made it, in the sentence before.

        Of ``the ministry's report`` and ``a report by the ministry`` the ministry.
        """
        head = words.root
        owner = _maker(words) if noun_channel(head) is not None else None
        if owner is not None and (made := self.named(owner)) is not None:
            return made
        named = self.named(words)
        if named is None and head.lower_ in {"who", "which"} and (clause := _clause(head)) is not None:
            return self.named(phrase_of(clause.head))
        start, _ = sentence_bounds(words[0])
        known = words[0].lower_ in _KNOWN
        if named is not None or start == 0 or not known or noun_channel(head) is None:
            return named
        before = sentence_of(words.doc[start - 1])
        making = _MADE if before.root.lemma_.lower() in _MAKING else _TOLD
        told = any(
            token.lemma_ == head.lemma_ and token.dep_ in making and token.head == before.root for token in before
        )
        maker = subject_of(before.root) if told else None
        return self.named(phrase_of(maker)) if maker is not None else None

    def at(self, span: CharSpan, head: CharSpan) -> str | None:
        """The actor mentioned by the head word; else the only one that the words mention, or the first of them."""
        if (over := self._over(head)) is not None:
            return over[1]
        inside = self.mentions[bisect_right(self.mentions, ((span[0], -1), "")) :]
        found = [(mention, actor) for mention, actor in inside if mention[0] < span[1] and mention[1] <= span[1]]
        first = [actor for mention, actor in found if mention[0] == span[0]]
        others = {actor for _, actor in found}
        return others.pop() if len(others) == 1 else next(iter(first), None)

    def whole(self, span: CharSpan) -> CharSpan:
        """The span with all of a person's name that it cuts: the tokenizer parts names at hyphens."""
        for mention, actor in self.mentions:
            cut = mention[0] < span[0] < mention[1] <= span[1] or span[0] <= mention[0] < span[1] < mention[1]
            if cut and self.actors[actor].kind == "person":
                return min(span[0], mention[0]), max(span[1], mention[1])
        return span

    def actor(self, name: str) -> Actor:
        """The actor of this id."""
        return self.actors[name]

    def _over(self, place: CharSpan) -> tuple[CharSpan, str] | None:
        """The mention that covers this place."""
        before = bisect_right(self.mentions, ((place[0] + 1, -1), ""))
        for mention, actor in reversed(self.mentions[max(0, before - 2) : before]):
            if mention[0] <= place[0] and place[1] <= mention[1]:
                return mention, actor
        return None

    def _names(self, words: Span) -> list[tuple[Span, str]]:
        """The people that the words mention by name, a hyphenated name whole."""
        first = bisect_right(self.mentions, ((words.start_char, -1), ""))
        found = []
        for mention, actor in self.mentions[first:]:
            if mention[0] >= words.end_char:
                break
            name = words.doc.char_span(*mention, alignment_mode="expand")
            if name is not None and name.text[:1].isupper() and self.actors[actor].kind == "person":
                found.append((name, actor))
        return found

    def _titled(self, core: Span) -> str | None:
        """The one person named behind a title: ``Harbour Minister Ann Bell of Port Vale``."""
        found = set()
        for name, actor in self._names(core):
            between = core.doc[core.start : name.start]
            behind = core.doc[name.end] if name.end < core.end else None
            owner = behind is not None and (behind.pos_ in {"NOUN", "PROPN"} or behind.tag_ == "POS")
            apart = any(token.pos_ in {"ADP", "CCONJ"} or token.dep_ == "case" for token in between)
            if not owner and (not apart or _ends_title(core, name)):
                found.add(actor)
        return found.pop() if len(found) == 1 else None

    def _apposed(self, words: Span, core: Span) -> str | None:
        """The person named behind the comma: ``the director of customs, Ann Bell``."""
        if core.root.tag_ in {"NNS", "NNPS"} or words.end <= core.end or words.doc[core.end].text != ",":
            return None
        if core.root.tag_ == "NNP" and self._names(core):
            return None
        names = self._names(words[core.end - words.start :])
        if not names or any(token.pos_ != "PROPN" for token in words.doc[core.end + 1 : names[0][0].start]):
            return None
        whole = names[0][0].end == words.end or words.doc[names[0][0].end].text == ","
        return names[0][1] if core.root.tag_ != "NNP" or whole else None

    def _by_part(self, core: Span) -> str | None:
        """The only person of whose name the last word is a part: ``Mr Bell``."""
        last = core[-1]
        if last.pos_ != "PROPN" or not last.text[:1].isupper() or core[0].pos_ == "DET":
            return None
        people = [actor for actor in self.actors.values() if actor.kind == "person"]
        found = [actor.id for actor in people if last.text in actor.name.split()]
        return found[0] if len(found) == 1 else None


def _maker(document: Span) -> Span | None:
    """Whose the document is, or by whom or from whom."""
    for token in document:
        if token.head == document.root and token.dep_ in _OWNING:
            return phrase_of(token)
    marks = (token.i for token in document if token.lower_ in _FROM and token.dep_ == "case")
    return next((document.doc[at + 1 : document.end] for at in marks if at + 1 < document.end), None)


def _core(words: Span) -> Span:
    """The words before the first comma, bracket or relative clause."""
    for token in words[1:]:
        if token.text in _CLOSING:
            return words[: token.i - words.start]
    return words


def _ends_title(core: Span, name: Span) -> bool:
    """Whether the name stands behind a long title: ``a specialist in labour affairs`` **Ann Bell**.

    Of ``the mother of activist Ann Bell`` it is the mother who speaks.
    """
    before = core.doc[name.start - 1]
    plain = before.pos_ == "NOUN" and before.lemma_.lower() not in SORTS
    return plain and name.end == core.end and core.start < name.start - 1 and core[0].lemma_.lower() in _ARTICLES


def _goes_on_as_name(core: Span, end: int) -> bool:
    """Whether a name ends the words, of which the mention that ends here is the modifier: ``Port Vale Mayor Bell``."""
    behind = [token for token in core if token.idx >= end]
    return bool(behind) and behind[0].pos_ == "PROPN" and core[-1].pos_ != "NOUN"


def _clause(head: Token) -> Token | None:
    """The verb of the relative clause that the word stands in."""
    return next((one for one in head.ancestors if one.dep_ in RELATIVE), None)
