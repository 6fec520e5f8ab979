"""Where a body is at home by the words beside its name: ``the UK-based firm Vexo``, ``Vexo, a Kenyan salt trader,``."""

from onrecord.actors.commas import before_gloss
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.parties import Mention
from onrecord.actors.text import Text

BASED = "based"
ARTICLES = frozenset({"a", "an", "the"})
REACH = 8  # words before a name
OPENING = 4  # words of an apposition before its nationality
MARKS = frozenset({",", "-", "‐", "‑", "–", "“", '"'})


def based(text: Text, gazetteer: Gazetteer, mention: Mention) -> str | None:
    """The country that a body is said to be based in right before its name, or to be of right behind it."""
    return based_before(text, gazetteer, mention.start) or told_behind(text, gazetteer, mention)


def based_before(text: Text, gazetteer: Gazetteer, start: int) -> str | None:
    """The country of ``UK-based`` among the words that belong to a name behind them."""
    for at in range(start - 1, max(-1, start - 1 - REACH), -1):
        match = gazetteer.by_word.get(at)
        if match and text.sentences[at] == text.sentences[start] and match.after == BASED:
            return match.iso3
        if text.pos[at] not in ("NOUN", "ADJ", "PROPN") and text.lower[at] not in MARKS | {BASED}:
            return None
    return None


def told_behind(text: Text, gazetteer: Gazetteer, mention: Mention) -> str | None:
    """The country that an apposition with an article begins with: ``Vexo (VX), a Kenyan salt trader``."""
    at = mention.end
    if at + 1 < len(text) and text.words[at] == "(" and ")" in text.words[at : at + OPENING]:
        closing = text.words.index(")", at)
        at = closing + 1 if before_gloss(text, closing + 1) == at else at
    if at + 2 >= len(text) or text.words[at] != "," or text.lower[at + 1] not in ARTICLES:
        return None
    for word in range(at + 2, min(len(text), at + 2 + OPENING)):
        if text.sentences[word] != text.sentences[mention.start]:
            return None
        if match := gazetteer.by_word.get(word):
            plain = match.before is None and match.after is None and match.role == "adjective"
            return match.iso3 if plain or match.after == BASED else None
        if text.pos[word] not in ("ADJ", "NOUN"):
            return None
    return None
