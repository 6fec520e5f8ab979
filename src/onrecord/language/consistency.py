"""One name, one kind: what the recogniser makes of a name in one place of a Doc helps in the others.

It sees a few words around each mention only; an article names most people in full once, with words about them.
"""

from collections import Counter, defaultdict

from spacy.language import Language
from spacy.tokens import Doc, Span

NAME = "onrecord_one_name_one_kind_v1"  # spaCy allows no full stop in the name of a component
PERSON = "PERSON"

Words = tuple[str, ...]


@Language.component(NAME)
def one_name_one_kind(doc: Doc) -> Doc:
    """Give mentions of the same words the kind that most of them have, and find the mentions that were missed."""
    votes = kinds(doc)
    found = [Span(doc, name.start, name.end, label=settled(name, votes)) for name in doc.ents]
    taken = {at for name in found for at in range(name.start, name.end)}
    found.extend(missed(doc, votes, taken))
    doc.set_ents(found)
    return doc


def words(name: Span) -> Words:
    """The words of a name without a leading article."""
    texts = tuple(token.text for token in name)
    return texts[1:] if texts[0].lower() == "the" and len(texts) > 1 else texts


def kinds(doc: Doc) -> dict[Words, Counter[str]]:
    """How often each name is of which kind. A person's full name speaks for the family name, too."""
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    for name in doc.ents:
        key = words(name)
        votes[key][name.label_] += 1
        if name.label_ == PERSON and len(key) > 1:
            votes[key[-1:]][PERSON] += 1
    return votes


def settled(name: Span, votes: dict[Words, Counter[str]]) -> str:
    """The kind that most mentions have; a tie is the recogniser's."""
    count = votes[words(name)]
    kind, most = count.most_common(1)[0]
    return kind if most > count[name.label_] else name.label_


def missed(doc: Doc, votes: dict[Words, Counter[str]], taken: set[int]) -> list[Span]:
    """Spans with the words of a name that was found elsewhere; a single word only as a proper noun."""
    by_first: dict[str, list[Words]] = defaultdict(list)
    for key in sorted(votes, key=len, reverse=True):
        by_first[key[0]].append(key)
    found: list[Span] = []
    for token in doc:
        for key in by_first.get(token.text, ()):
            span = doc[token.i : token.i + len(key)]
            free = taken.isdisjoint(range(span.start, span.end))
            if free and tuple(word.text for word in span) == key and (len(key) > 1 or token.pos_ == "PROPN"):
                found.append(Span(doc, span.start, span.end, label=votes[key].most_common(1)[0][0]))
                taken.update(range(span.start, span.end))
                break
    return found
