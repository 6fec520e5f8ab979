"""From trained parts to the folder that ships: no string that the weights do not need, and no data."""

import shutil
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.strings import StringStore

from onrecord.language import capitals, consistency, lemmas, tokenizer

from .edits import prune

LIMIT = 25_000_000  # bytes; what a wheel may carry
NOTICE = Path(__file__).with_name("weights-licence.txt")


def assemble(syntax: Path, names: Path) -> Language:
    """The pipeline of two trained parts: syntax first, then names with their own embedding."""
    nlp = spacy.load(syntax / "model-last")
    nlp.tokenizer = tokenizer.create()(nlp)
    nlp.add_pipe(capitals.NAME)
    nlp.add_pipe(lemmas.NAME)
    nlp.add_pipe("ner", source=spacy.load(names / "model-last"))
    nlp.add_pipe(consistency.NAME)
    return nlp


def ship(nlp: Language, out: Path) -> int:
    """Write a pipeline to ``out``, in place of what lies there, and give its size in bytes.

    Raises ValueError where it is over the limit.
    """
    for section in ("paths", "corpora", "training", "pretraining", "initialize"):  # they name folders of the trainer
        nlp.config[section] = {}
    fresh = out.with_name(out.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    nlp.meta.update(name="news", version="1", lang="en", license="CC BY-SA 4.0")
    nlp.meta.update(description="English news: tags, lemmas, Universal Dependencies and names")
    nlp.meta["performance"] = {}
    strings = needed(nlp)
    nlp.to_disk(fresh, exclude=["vocab"])
    (fresh / "vocab").mkdir()
    StringStore(strings).to_disk(fresh / "vocab" / "strings.json")
    shutil.copyfile(NOTICE, fresh / "LICENSE")
    size = sum(path.stat().st_size for path in fresh.rglob("*") if path.is_file())
    if size > LIMIT:
        raise ValueError(f"{fresh}: {size} bytes, {LIMIT} may be shipped")
    shutil.rmtree(out, ignore_errors=True)
    fresh.rename(out)
    return size


def needed(nlp: Language) -> list[str]:
    """The strings that the weights refer to by hash: labels, features, and what the lemmatizer puts in.

    The lemmatizer is freed of the trees that it does not need.
    """
    strings = {"dep", "ROOT", "SPACE", "_SP", ""}
    for name in nlp.pipe_names:
        labels: Any = getattr(nlp.get_pipe(name), "labels", ())
        strings.update(label for label in labels if isinstance(label, str))
    for label in nlp.get_pipe("morphologizer").labels:  # type: ignore[attr-defined]  # a Pipe has no labels
        for feature in label.split("|"):
            strings.update({feature, *feature.split("=")})
        strings.add("|".join(part for part in label.split("|") if not part.startswith("POS=")))
    for label in nlp.get_pipe("parser").labels:  # type: ignore[attr-defined]
        strings.update(label.split("||"))
    strings.update(prune(nlp.get_pipe("trainable_lemmatizer")))  # type: ignore[arg-type]
    return sorted(strings - {""})
