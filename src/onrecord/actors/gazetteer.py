"""What the tables know of the words of a text: looked up once, asked by every module."""

from onrecord.actors.countries import CountryMatch
from onrecord.actors.lexicon import Lexicon
from onrecord.actors.organizations import OrganizationMatch
from onrecord.actors.text import Text

DOUBTS = frozenset({"person", "word"})


# First words of many names that stand in lower case all over a text: looking each of them up is slow.
COMMON = frozenset(
    "the people state new national world south north east west office house department international central federal "
    "party republic united union eastern western northern southern daily red royal radio san la al el port us".split()
)
GAP = "\n"


class Gazetteer:
    """The forms of countries and organisations in a text, in order; ``by_word`` has the match a word lies in."""

    def __init__(self, text: Text, tables: Lexicon) -> None:
        words = worth_a_look(text.words)
        self.tables = tables
        self.countries = tables.countries.scan(words)
        self.organizations = tables.organizations.scan(words)
        self.by_word = {at: match for match in self.countries for at in range(match.start, match.end)}
        self.organization_by_word = {at: match for match in self.organizations for at in range(match.start, match.end)}

    def exactly(self, start: int, end: int) -> CountryMatch | None:
        """The country that just these words name."""
        match = self.by_word.get(start)
        return match if match and match.start == start and match.end == end else None

    def organization(self, start: int, end: int) -> OrganizationMatch | None:
        """The organisation that just these words name."""
        match = self.organization_by_word.get(start)
        return match if match and match.start == start and match.end == end else None


def is_plain(match: CountryMatch | OrganizationMatch) -> bool:
    """Whether a form means just this wherever it stands, and no person and no common word."""
    also = match.also if isinstance(match, CountryMatch) else match.organization.also
    return not DOUBTS.intersection(also)


def worth_a_look(words: list[str]) -> list[str]:
    """The words, with a gap for common ones in lower case that no capitalised word follows."""
    behind = [*words[1:], GAP] if words else []
    return [
        GAP if word in COMMON and not after[0].isupper() else word for word, after in zip(words, behind, strict=True)
    ]
