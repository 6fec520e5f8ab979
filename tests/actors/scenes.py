"""Docs built by hand for the tests of actors: ``scene("Ann/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ...")``."""

from spacy.lang.en import English
from spacy.tokens import Doc, Span

from onrecord import actors
from onrecord.records import Actor, Cast, Passage

VOCAB = English().vocab
POS = {
    "NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "DT": "DET", "IN": "ADP", "TO": "PART",
    "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "POS": "PART", "CC": "CCONJ", "CD": "NUM", "RB": "ADV", "HYPH": "PUNCT",
    "MD": "AUX", "AUX": "AUX",
}  # fmt: skip
GLUED = frozenset({".", ",", "”", "’s", "'s", "-", ")", "’"})
OPENING = frozenset({"“", "(", "-"})
LEMMAS = {"officials": "official", "villagers": "villager", "pilgrims": "pilgrim", "soldiers": "soldier", "insiders": "insider", "sources": "source", "farmers": "farmer", "tourists": "tourist", "protesters": "protester", "rebels": "rebel", "ministers": "minister", "musicians": "musician", "refugees": "refugee", "singers": "singer", "models": "model", "served": "serve", "became": "become", "runs": "run", "teaches": "teach", "elected": "elect", "picked": "pick", "sons": "son", "neighbours": "neighbour", "leaders": "leader", "candidates": "candidate", "attackers": "attacker"}  # fmt: skip


def scene(*paragraphs: str) -> Doc:
    """A Doc of paragraphs, each of sentences parted by ``||``.

    A word is ``word/TAG/dep/head``, its head counted within the sentence, and ``/LABEL`` behind it where it belongs
    to an entity, ``/LABEL+`` where it goes on with the one before.
    """
    words: list[str] = []
    spaces: list[bool] = []
    rows: list[tuple[str, str, int, bool]] = []
    ents: list[list[int | str]] = []
    for paragraph in paragraphs:
        if words:
            spaces[-1] = False
            words.append("\n\n")
            spaces.append(False)
            rows.append(("_SP", "dep", len(words) - 2, False))
        for sentence in paragraph.split(" || "):
            first = len(words)
            for number, cell in enumerate(sentence.split()):
                word, tag, dep, head, *label = cell.split("/")
                if label and label[0].endswith("+"):
                    ents[-1][1] = len(words) + 1
                elif label:
                    ents.append([len(words), len(words) + 1, label[0]])
                if word in GLUED and spaces:
                    spaces[-1] = False
                words.append(word)
                spaces.append(word not in OPENING)
                rows.append((tag, dep, first + int(head), number == 0))
    doc = Doc(
        VOCAB,
        words=words,
        spaces=spaces,
        tags=[tag for tag, *_ in rows],
        pos=["SPACE" if tag == "_SP" else POS.get(tag, "VERB" if tag[0] == "V" else "PUNCT") for tag, *_ in rows],
        deps=[dep for _, dep, _, _ in rows],
        heads=[head for _, _, head, _ in rows],
        lemmas=[LEMMAS.get(word.lower(), word.lower()) for word in words],
    )
    doc.set_ents([Span(doc, int(start), int(end), label=str(label)) for start, end, label in ents])
    return doc


def passages(doc: Doc) -> list[Passage]:
    """The paragraphs of a Doc."""
    found, at = [], 0
    for number, text in enumerate(doc.text.split("\n\n")):
        found.append(Passage(number, "body", (at, at + len(text)), at))
        at += len(text) + 2
    return found


def cast(doc: Doc) -> Cast:
    """The actors of a Doc."""
    return actors.find(doc, passages(doc))


def named(doc: Doc, name: str) -> Actor:
    """The only actor of that name."""
    [actor] = [actor for actor in cast(doc).actors if actor.name == name]
    return actor


def words(doc: Doc, actor: Actor) -> list[str]:
    """The mentions of an actor as words."""
    return [doc.text[slice(*span)] for span in actor.mentions]
