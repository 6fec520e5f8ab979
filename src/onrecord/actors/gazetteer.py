"""What the tables know of the words of a text: looked up once, asked by every module."""

from onrecord.actors import countries
from onrecord.actors.countries import CountryMatch
from onrecord.actors.text import Text

DOUBTS = frozenset({"person", "word"})


class Gazetteer:
    """The forms of countries in a text. ``matches`` are in order; ``by_word`` has the match that each word lies in."""

    def __init__(self, text: Text) -> None:
        self.matches = countries.scan(text.words)
        self.by_word: dict[int, CountryMatch] = {}
        for match in self.matches:
            for at in range(match.start, match.end):
                self.by_word[at] = match

    def exactly(self, start: int, end: int) -> CountryMatch | None:
        """The match that has just these words."""
        match = self.by_word.get(start)
        return match if match and match.start == start and match.end == end else None


def is_plain(match: CountryMatch) -> bool:
    """Whether a form means the place wherever it stands, and no person and no common word."""
    return not DOUBTS.intersection(match.also)
