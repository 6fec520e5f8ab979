"""How good a pipeline is: ``python -m training.evaluate DATA_FOLDER [--weights FOLDER]``.

Trees, tags and lemmas are measured on running text: whole documents with blank lines between paragraphs, tokenised
by the pipeline itself. A gold word counts as wrong where no token covers exactly its characters. Heads are counted
over words that are not punctuation, as spaCy's Scorer does, and over all words as the CoNLL shared tasks do.
"""

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from onrecord import language

from . import card, corpus, newswire, treebank
from .regions import region
from .sentence import Sentence

KINDS = ("PERSON", "ORG", "LOC")
COLUMNS = ("UAS", "LAS", "LAS all", "POS", "tag", "lemma", "sentences")
OTHERS = ("NORP", "MISC")
NAME_COLUMNS = ("P", "R", "F1", "names")
NAMES_HEAD = "Names on the newswire fifth, span and kind exactly as marked (`LOC` with facilities):"
REGIONS_HEAD = "The three kinds together by the region of the outlet (`training/outlets.tsv`):"


def documents(sentences: Iterable[Sentence], blank: Language) -> Iterator[tuple[str, Doc]]:
    """(name, gold Doc) of every document."""
    for name, run in groupby(sentences, key=lambda sentence: sentence.document):
        yield name, corpus.reference(blank, list(run))


def compare(gold: Doc, given: Doc) -> Counter[str]:
    """How many words there are and how many are right in each respect."""
    tokens = {(token.idx, len(token)): token for token in given}
    count: Counter[str] = Counter()
    for word in gold:
        if word.is_space:
            continue
        token = tokens.get((word.idx, len(word)))
        content = word.dep_ != "punct"
        count["words"] += 1
        count["content"] += content
        count["gold starts"] += bool(word.is_sent_start)
        if token is None:
            continue
        root = word.dep_ == "ROOT"
        head = token.dep_ == "ROOT" if root else (token.head.idx, len(token.head)) == (word.head.idx, len(word.head))
        labelled = head and token.dep_ == word.dep_
        count["UAS"] += head and content
        count["LAS"] += labelled and content
        count["LAS all"] += labelled
        count["POS"] += token.pos_ == word.pos_
        count["tag"] += token.tag_ == word.tag_
        count["lemma"] += token.lemma_ == word.lemma_
        count["starts"] += bool(word.is_sent_start) and first_of(token)
    count["given starts"] += sum(first_of(token) for token in given if not token.is_space)
    return count


def first_of(token: spacy.tokens.Token) -> bool:
    """Is this the first word of its sentence?"""
    before = token.i - 1
    while before >= 0 and token.doc[before].is_space and not token.doc[before].is_sent_start:
        before -= 1
    start = bool(token.is_sent_start)
    return start or (before >= 0 and token.doc[before].is_space and bool(token.doc[before].is_sent_start))


def shares(count: Counter[str]) -> list[float]:
    """The columns in per cent."""
    of = {"UAS": "content", "LAS": "content"}
    found = [100 * count[name] / max(1, count[of.get(name, "words")]) for name in COLUMNS[:-1]]
    return [*found, 200 * count["starts"] / max(1, count["gold starts"] + count["given starts"])]


def genre(name: str) -> str:
    """The genre of a GUM or EWT document."""
    return name.split("_")[1] if name.startswith("GUM") else name.split("-")[0]


def trees(path: Path, nlp: Language) -> dict[str, Counter[str]]:
    """Counts by genre over one treebank file."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    names, docs = zip(*documents(treebank.read(path), nlp), strict=True)
    read = (language.document(doc.text.split(corpus.BLANK), nlp) for doc in docs)  # as articles are read
    for name, gold, given in zip(names, docs, nlp.pipe(read), strict=True):
        found[genre(name)] += compare(gold, given)
    return found


def names(folder: Path, nlp: Language) -> dict[tuple[str, str], Counter[str]]:
    """Counts of gold, given and right names by region and kind over the dev fifth."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for path in sorted((folder / "names").glob("*.tsv")):
        if not newswire.is_dev(path.name):
            continue
        text = newswire.article(folder, path)
        gold, reach = newswire.marked(path, text)
        given = {(e.start_char, e.end_char, e.label_) for e in nlp(text[:reach]).ents}
        for kind in (*KINDS, *OTHERS):
            right, wrong = {s for s in gold if s[2] == kind}, {s for s in given if s[2] == kind}
            found[region(path.name), kind] += Counter(gold=len(right), given=len(wrong), right=len(right & wrong))
    return found


def scored(counts: Iterable[Counter[str]]) -> list[float]:
    """Precision, recall and F1 in per cent, and how many names there are."""
    count: Counter[str] = sum(counts, Counter())
    precision, recall = (count["right"] / max(1, count[of]) for of in ("given", "gold"))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return [100 * precision, 100 * recall, 100 * f1, count["gold"]]


def syntax_report(data: Path, nlp: Language) -> str:
    """The table of trees, tags and lemmas by genre."""
    rows: list[card.Row] = []
    for title, file in (("**GUM dev**", "gum-dev"), ("**EWT dev**", "ewt-dev")):
        by = trees(data / "treebanks" / f"{file}.conllu.gz", nlp)
        rows.append((title, shares(sum(by.values(), Counter()))))
        if "news" in by:
            rows.append(("– news and interview", shares(by["news"] + by["interview"])))
        rows.extend((f"– {name}", shares(count)) for name, count in sorted(by.items()))
    return card.table("", COLUMNS, rows)


def names_report(data: Path, nlp: Language) -> str:
    """The tables of names: by kind, and of the three kinds together by region."""
    counts = names(data / "newswire", nlp)
    kinds = [(kind, scored(c for (_, k), c in counts.items() if k == kind)) for kind in (*KINDS, *OTHERS)]
    three = {at: count for at, count in counts.items() if at[1] in KINDS}
    regions = [
        (place, scored(c for (r, _), c in three.items() if r == place)) for place in sorted({r for r, _ in three})
    ]
    by_kind = card.table("kind", NAME_COLUMNS, [*kinds, ("all three", scored(three.values()))])
    return f"{NAMES_HEAD}\n\n{by_kind}\n\n{REGIONS_HEAD}\n\n{card.table('region', NAME_COLUMNS, regions)}"


def costs_report(data: Path, nlp: Language) -> str:
    """Size, time to load and speed."""
    size = sum(path.stat().st_size for path in nlp.path.rglob("*") if path.is_file())
    begin = time.process_time()
    spacy.load(nlp.path)
    load = time.process_time() - begin
    words = f"{speed(data, nlp):,.0f} words a second of CPU time"
    rows = (("size on disk", f"{size / 1e6:.1f} MB"), ("load", f"{load:.1f} s"), ("speed, whole pipeline", words))
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)])


def report(data: Path, nlp: Language) -> str:
    """All tables, as the model card has them."""
    parts = [syntax_report(data, nlp), names_report(data, nlp)]
    return "\n\n".join([*parts, costs_report(data, nlp)] if nlp.path else parts)


def speed(data: Path, nlp: Language) -> float:
    """Words a second over newswire articles."""
    texts = [newswire.clean(path.read_bytes()) for path in sorted((data / "newswire" / "articles").iterdir())[:60]]
    begin = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return words / (time.process_time() - begin)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m training.evaluate", description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--weights", metavar="FOLDER", help="the weights to measure (default: those that ship)")
    parser.add_argument("--names", action="store_true", help="measure names only")
    parser.add_argument(
        "--card", metavar="MARKER", help="write the tables into the model card too, where it says MARKER"
    )
    given = parser.parse_args()
    text = (names_report if given.names else report)(given.data, language.load(given.weights))
    print(text)
    if given.card:
        card.CARD.write_text(card.filled(card.CARD.read_text("utf-8"), given.card, text), "utf-8")


if __name__ == "__main__":
    main()
