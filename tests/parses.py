"""Docs built by hand: ``parse("Ann|PROPN|nsubj|1 said|VERB|root|1 ...")``."""

from spacy.lang.en import English
from spacy.tokens import Doc

from onrecord.records import PartKind, Passage

VOCAB = English().vocab
_LEMMAS = {"said": "say", "says": "say", "told": "tell", "added": "add", "adding": "add", "asked": "ask",
           "tweeted": "tweet", "wrote": "write", "laughed": "laugh", "called": "call", "read": "read"}  # fmt: skip
_GLUED = {".", ",", "!", "?", ":", "”", "’", "’s", "n't", ")"}
_FINITE = {"said", "told", "added", "asked", "tweeted", "wrote", "laughed", "called", "read", "won", "came", "is", "are", "was",
         "says", "will"}  # fmt: skip


def parse(*sentences: str, break_before: tuple[int, ...] = ()) -> Doc:
    """A Doc of sentences given as ``word|POS|dep|head`` (head counted within its sentence).

    A paragraph break stands before each sentence whose number is in ``break_before``. Words are parted by blanks but
    around curly marks and before punctuation.
    """
    words: list[str] = []
    spaces: list[bool] = []
    tags: list[tuple[str, str, int]] = []
    starts: list[bool] = []
    for number, sentence in enumerate(sentences):
        if number in break_before:
            spaces[-1] = False
            words.append("\n\n")
            spaces.append(False)
            tags.append(("SPACE", "dep", len(words) - 2))
            starts.append(False)
        first = len(words)
        rows = [row.split("|") for row in sentence.split()]
        for n, (word, pos, dep, head) in enumerate(rows):
            following = rows[n + 1][0] if n + 1 < len(rows) else ""
            words.append(word)
            spaces.append(word not in {"“", "‘"} and following not in _GLUED)
            tags.append((pos, dep, first + int(head)))
            starts.append(n == 0)
    return Doc(
        VOCAB,
        words=words,
        spaces=spaces,
        pos=[tag[0] for tag in tags],
        deps=[tag[1] for tag in tags],
        heads=[tag[2] for tag in tags],
        lemmas=[_LEMMAS.get(word, word.lower()) for word in words],
        morphs=["VerbForm=Fin" if word in _FINITE else "" for word in words],
    )


def passages(doc: Doc, kinds: tuple[PartKind, ...] = ()) -> list[Passage]:
    """The paragraphs of the Doc, body where no other kind is given."""
    found, at = [], 0
    for n, text in enumerate(doc.text.split("\n\n")):
        found.append(Passage(n, kinds[n] if n < len(kinds) else "body", (at, at + len(text)), at))
        at += len(text) + 2
    return found
