"""How good a pipeline is: ``python -m training.evaluate DATA_FOLDER [PIPELINE]``.

Trees, tags and lemmas are measured on running text: whole documents with blank lines between paragraphs, tokenised
by the pipeline itself. A gold word counts as wrong where no token covers exactly its characters. Heads are counted
over words that are not punctuation, as spaCy's Scorer does, and over all words as the CoNLL shared tasks do.
"""

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from onrecord import language

from . import corpus, newswire, treebank
from .sentence import Sentence

KINDS = ("PERSON", "ORG", "LOC")
COLUMNS = ("UAS", "LAS", "LAS all", "POS", "tag", "lemma", "sentences")
SUBSETS = (("GUM dev", ""), ("  news and interview", "news interview"))


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
    for name, gold, given in zip(names, docs, nlp.pipe(doc.text for doc in docs), strict=True):
        found[genre(name)] += compare(gold, given)
    return found


def names(folder: Path, nlp: Language) -> dict[str, Counter[str]]:
    """Counts of gold, given and right names by kind over the dev fifth."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted((folder / "names").glob("*.tsv")):
        if not newswire.is_dev(path.name):
            continue
        text = newswire.article(folder, path)
        gold, reach = newswire.marked(path, text)
        given = {(e.start_char, e.end_char, e.label_) for e in nlp(text[:reach]).ents}
        for kind in (*KINDS, "NORP", "MISC"):
            right, wrong = {s for s in gold if s[2] == kind}, {s for s in given if s[2] == kind}
            found[kind] += Counter(gold=len(right), given=len(wrong), right=len(right & wrong))
    found["all three"] = sum((found[kind] for kind in KINDS), Counter())
    return found


def table(rows: Sequence[tuple[str, Sequence[float]]], columns: Sequence[str]) -> str:
    """Rows of numbers for a person."""
    head = " " * 22 + "".join(f"{name:>10}" for name in columns)
    return "\n".join([head, *(f"{name:22}" + "".join(f"{n:10.2f}" for n in row) for name, row in rows)])


def report(data: Path, nlp: Language) -> str:
    """All tables."""
    rows = []
    for title, file in (("GUM dev", "gum-dev"), ("EWT dev", "ewt-dev")):
        by = trees(data / "treebanks" / f"{file}.conllu.gz", nlp)
        rows.append((title, shares(sum(by.values(), Counter()))))
        if "news" in by:
            rows.append(("  news and interview", shares(by["news"] + by["interview"])))
        rows.extend((f"  {name}", shares(count)) for name, count in sorted(by.items()))
    scored = []
    for kind, count in names(data / "newswire", nlp).items():
        precision, recall = (count["right"] / max(1, count[of]) for of in ("given", "gold"))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        scored.append((kind, (100 * precision, 100 * recall, 100 * f1, count["gold"])))
    return f"{table(rows, COLUMNS)}\n\n{table(scored, ('P', 'R', 'F1', 'names'))}\n\n{speed(data, nlp)}"


def speed(data: Path, nlp: Language) -> str:
    """Words a second over newswire articles."""
    texts = [newswire.clean(path.read_bytes()) for path in sorted((data / "newswire" / "articles").iterdir())[:60]]
    begin = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return f"{words / (time.process_time() - begin):.0f} words a second of CPU time"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m training.evaluate")
    parser.add_argument("data", type=Path)
    parser.add_argument("pipeline", nargs="?")
    given = parser.parse_args()
    print(report(given.data, language.load(given.pipeline)))


if __name__ == "__main__":
    main()
