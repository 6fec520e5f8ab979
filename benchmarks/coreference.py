"""Pronouns of GUM's dev documents: do they reach the named person or organisation that gold says they mean?

    python benchmarks/coreference.py DATA_FOLDER

Gold: ``Entity=`` of the genres news, interview, bio and speech, read with GUM's own tokens and paragraphs. Counted
are the pronouns of the third person (relative ``who`` apart) whose gold chain is a person or an organisation with a
name in it.
  right       of the other mentions of the actor that has it, at least as many are of the gold chain as of others
  wrong       fewer are
  abstained   no actor has the pronoun
Beside it ``astray``: pronouns of any other chain, or of none, given to an actor that is not of that chain, as a share
of all pronouns that were given to an actor.
"""

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span

from onrecord import actors, language
from onrecord.records import Actor, Passage

GENRES = ("news", "interview", "bio", "speech")
PERSONAL = frozenset(
    [
        "he",
        "him",
        "his",
        "himself",
        "she",
        "her",
        "hers",
        "herself",
        "it",
        "its",
        "itself",
        "they",
        "them",
        "their",
        "theirs",
        "themselves",
    ]
)
RELATIVE = frozenset({"who", "whom", "whose"})
BLANK = "\n\n"


class Mention(NamedTuple):
    """A gold mention: its words, half-open, and those of them that cannot be left out (``core``)."""

    start: int
    end: int
    core: frozenset[int]


class Chain(NamedTuple):
    """A gold entity: its type, its mentions, and those of them that are names."""

    kind: str
    mentions: list[Mention]
    names: list[Mention]


class Document(NamedTuple):
    """A gold document: words with the blank after them; blank lines stand as words between paragraphs."""

    name: str
    words: list[str]
    spaces: list[bool]
    chains: dict[str, Chain]
    rows: list[list[str] | None]
    """The CoNLL-U columns of each word; None for a blank line."""


def read(path: Path, genres: tuple[str, ...] = GENRES) -> Iterator[Document]:
    """The documents of these genres of a GUM ``.conllu.gz`` file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        texts = re.split(r"(?m)^# newdoc id = ", file.read())[1:]
    for text in texts:
        name = text.split("\n", 1)[0].strip()
        if name.split("_")[1] in genres:
            yield document(name, text.split("\n")[1:])


def document(name: str, lines: list[str]) -> Document:
    """One document from its lines."""
    words: list[str] = []
    spaces: list[bool] = []
    rows: list[list[str] | None] = []
    glued: dict[int, bool] = {}  # word of a multiword token -> is there a blank behind it
    for line in lines:
        if line.startswith("# newpar") and not line.startswith("# newpar_block") and words:
            spaces[-1] = False
            words.append(BLANK)
            spaces.append(False)
            rows.append(None)
        columns = line.split("\t")
        if len(columns) < 10:
            glued = glued if line.startswith("#") else {}
        elif "-" in columns[0]:
            first, last = map(int, columns[0].split("-"))
            glued = dict.fromkeys(range(first, last), False) | {last: "SpaceAfter=No" not in columns[9]}
        elif columns[0].isdigit():
            words.append(columns[1])
            spaces.append(glued.get(int(columns[0]), "SpaceAfter=No" not in columns[9]))
            rows.append(columns)
    return Document(name, words, spaces, chains(rows), rows)


def chains(rows: list[list[str] | None]) -> dict[str, Chain]:
    """The gold entities of a document by their number."""
    found: dict[str, Chain] = {}
    waiting: dict[str, list[tuple[int, str]]] = defaultdict(list)
    last = ""
    for at, row in enumerate(rows):
        entity = re.search(r"Entity=([^|]*)", row[9]) if row else None
        for opened, closed in re.findall(r"\(([^()]+)|([^()]*)\)", entity[1] if entity else ""):
            number = re.sub(r"\[.*?\]", "", (opened or closed).split("-")[0]) or last
            if opened:
                waiting[number].append((at, opened))
                last = number
            elif waiting[number]:
                start, fields = waiting[number].pop()
                note(found, rows, number, fields, start, at + 1)
    return found


def note(found: dict[str, Chain], rows: list[list[str] | None], number: str, fields: str, start: int, end: int) -> None:
    """Put one mention into its chain; it is a name if a proper noun is at its core."""
    parts = fields.split("-")
    chain = found.setdefault(number, Chain(parts[1], [], []))
    words = next((part for part in parts[2:] if re.fullmatch(r"\d+(,\d+)*", part)), "1")
    core = frozenset(start + int(word) - 1 for word in words.split(","))
    mention = Mention(start, end, core)
    chain.mentions.append(mention)
    if any(at < end and (row := rows[at]) is not None and row[3] == "PROPN" for at in core):
        chain.names.append(mention)


def parse(document: Document, nlp: Language) -> tuple[Doc, list[Passage]]:
    """The document with the parse of a pipeline, and its paragraphs."""
    doc = Doc(nlp.vocab, words=document.words, spaces=document.spaces)
    previous = True
    for token in doc:
        if token.is_space:
            previous = True
        elif previous:
            token.is_sent_start, previous = True, False
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc, paragraphs(doc)


def paragraphs(doc: Doc) -> list[Passage]:
    """The stretches between blank lines."""
    found, at = [], 0
    for number, piece in enumerate(doc.text.split(BLANK)):
        found.append(Passage(number, "body", (at, at + len(piece)), at))
        at += len(piece) + len(BLANK)
    return found


def score(document: Document, doc: Doc, passages: list[Passage], wanted: frozenset[str] = PERSONAL) -> Counter[str]:
    """Counts of right, wrong, abstained, and of those beside: also right, astray."""
    cast = actors.find(doc, passages)
    by_span = {span: actor for actor in cast.actors for span in actor.mentions}
    by_word = {at: chain for chain in document.chains.values() for at, end, _ in chain.mentions if end == at + 1}
    count: Counter[str] = Counter()
    for at, word in enumerate(document.words):
        if word.lower() in wanted:
            actor = by_span.get((doc[at].idx, doc[at].idx + len(word)))
            count[verdict(doc, document, actor, by_word.get(at))] += 1
    return count


def verdict(doc: Doc, document: Document, actor: Actor | None, chain: Chain | None) -> str:
    """What became of one pronoun."""
    if chain is None or chain.kind not in ("person", "organization") or not chain.names:
        if actor is None:
            return "rightly none"
        return "also right" if chain and is_one(doc, document, actor, chain) else "astray"
    if actor is None:
        return "abstained"
    return "right" if is_one(doc, document, actor, chain) else "wrong"


def is_one(doc: Doc, document: Document, actor: Actor, chain: Chain) -> bool:
    """Whether at least as many mentions of the actor, pronouns apart, are the chain's as are of other chains."""
    inside = outside = 0
    for span in actor.mentions:
        words = doc.char_span(*span)
        if words is not None and words.text.lower() not in PERSONAL | RELATIVE:
            if is_mention(words, chain):
                inside += 1
            else:
                outside += any(is_mention(words, other) for other in document.chains.values())
    return 0 < inside >= outside


def is_mention(words: Span, chain: Chain) -> bool:
    """Whether the words lie in a mention of the chain and have a word of its core."""
    at = frozenset(range(words.start, words.end))
    return any(start <= words.start and words.end <= end and core & at for start, end, core in chain.mentions)


def main() -> None:
    """Print the counts by document and in all."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="the data folder")
    parser.add_argument("--pipeline", help="another spaCy pipeline")
    parser.add_argument("--json", action="store_true", help="print the shares as one JSON object")
    args = parser.parse_args()
    nlp = language.load(args.pipeline)
    total: Counter[str] = Counter()
    for one in read(args.folder / "treebanks" / "gum-dev.conllu.gz"):
        count = score(one, *parse(one, nlp))
        if not args.json:
            show(one.name, count)
        total += count
    if args.json:
        named = total["right"] + total["wrong"] + total["abstained"]
        print(json.dumps({key: total[key] / named for key in ("right", "wrong", "abstained")}))
    else:
        show("all", total)


def show(name: str, count: Counter[str]) -> None:
    """One line."""
    of = max(1, count["right"] + count["wrong"] + count["abstained"])
    given = max(1, sum(count[key] for key in ("right", "wrong", "also right", "astray")))
    print(
        f"{name:28}{of:5} named  right {count['right'] / of:6.1%}  wrong {count['wrong'] / of:6.1%}"
        f"  abstained {count['abstained'] / of:6.1%}  astray {count['astray'] / given:6.1%} of {given}"
    )


if __name__ == "__main__":
    main()
