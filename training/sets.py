"""Which files of the data folder train and measure what, as readers that the configs name."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

from onrecord import tables
from onrecord.language import tokenizer

from . import entities, names, newswire, treebank
from .corpus import reader
from .sentence import Sentence

NEWS_GENRES = ("GUM_news_", "GUM_interview_")
TREEBANKS = {"train": ("gum-train", "ewt-train"), "dev": ("gum-dev",)}
OPEN_TRAIN = ("uner-ewt-dev.iob2", "wikigold.conll", "crossner-politics-dev.conll")
OPEN_DEV = ("crossner-politics-train.conll",)
NEWS_WEIGHT = 2  # newswire is what the pipeline is for: twice in every epoch
SILVER_SHARE = 0.3  # of the silver articles, another draw in every epoch


def syntax(folder: Path, part: str) -> Iterator[Sentence]:
    """Sentences with trees: ``part`` is ``train`` or ``dev``."""
    for name in TREEBANKS[part]:
        yield from treebank.read(folder / "treebanks" / f"{name}.conllu.gz")


def open_names(folder: Path, files: Iterable[str]) -> Iterator[Sentence]:
    """Sentences with names, of sets with an open licence."""
    nations = nationalities()
    for name in files:
        bare = name.startswith("uner")  # has persons, organisations and places only
        yield from names.read(folder / "ner" / f"{name}.gz", nationalities=nations, bare=bare)


def nationalities() -> frozenset[str]:
    """Words for nations, peoples, faiths and parties."""
    return frozenset(row["word"] for row in tables.rows("onrecord.language", "nationalities.tsv"))


@registry.readers("onrecord.syntax.v1")  # type: ignore[untyped-decorator]
def syntax_reader(
    folder: str, part: str, seed: int, most: int, rate: float, news: int = 0
) -> Callable[[Language], Iterable[Example]]:
    """Epochs over the treebanks: runs of up to ``most`` sentences, ``rate`` of them varied; ``news`` more copies of
    GUM's news and interviews."""
    sentences = list(syntax(Path(folder), part))
    extra = [sentence for sentence in sentences if sentence.document.startswith(NEWS_GENRES)]
    return reader(sentences + extra * news, seed=seed, most=most, rate=rate)


@registry.readers("onrecord.names.v1")  # type: ignore[untyped-decorator]
def names_reader(
    folder: str, part: str, seed: int, most: int, rate: float, open_only: bool
) -> Callable[[Language], Iterable[Example]]:
    """Epochs over the name sets. ``dev`` is the dev fifth of newswire, or with ``open_only`` a CrossNER set, which
    then does not train."""
    nlp, data = tokenizer.blank(), Path(folder)
    if part == "dev":
        dev = list(open_names(data, OPEN_DEV) if open_only else newswire.read(data / "newswire", nlp, dev=True))
        return reader(dev, seed=seed, most=most, rate=rate)
    gold = list(open_names(data, OPEN_TRAIN if open_only else OPEN_TRAIN + OPEN_DEV))
    gold += entities.read(data / "treebanks" / "gum-train.conllu.gz", nationalities())
    if open_only:
        return reader(gold, seed=seed, most=most, rate=rate)
    gold += list(newswire.read(data / "newswire", nlp, dev=False)) * NEWS_WEIGHT
    silver = list(newswire.read_silver(data / "polnear", nlp, nationalities()))
    return reader(gold, seed=seed, most=most, rate=rate, thin=silver, share=SILVER_SHARE)
