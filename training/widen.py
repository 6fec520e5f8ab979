"""A third training, of either part: the embedding gets word vectors beside what it had, and all of it trains on.

What was learnt is kept: tables and encoder are taken over, and the new columns of the mix begin at zero.
"""

from pathlib import Path
from typing import Any

import numpy
import spacy
from spacy.language import Language
from spacy.training.initialize import init_nlp
from thinc.api import Model, fix_random_seed

from onrecord.language.known import NAME
from onrecord.language.products import fast_products
from onrecord.language.vectors import vectors

from . import polish
from .fit import run

SEED = 18
RATE = 0.001
HIDDEN = 0.2  # the share of words whose norm is hidden
SYNTAX_STEPS, NAMES_STEPS = 3600, 2400


def widen_syntax(config: Path, data: Path, start: Path, out: Path, steps: int = SYNTAX_STEPS) -> None:
    """Train tagger, morphologizer, lemmatizer and parser on from ``start``; what comes of it goes to ``out``."""
    settings: dict[str, Any] = {**polish.SETTINGS, "paths.data": str(data), "corpora.train.seed": 17}
    nlp = begun(config, settings, ("tok2vec", "model"), steps)
    old: Any = spacy.load(start).get_pipe("tok2vec")
    nlp.vocab.strings.from_disk(start / "vocab" / "strings.json")
    parts: dict[str, Any] = dict(nlp.components)
    for name in parts.keys() - {"tok2vec"}:
        parts[name].from_disk(start / name, exclude=["vocab"])
    carry(old.model, parts["tok2vec"].model)
    nlp.config["corpora"]["train"].update(news=polish.NEWS, seed=SEED)
    fix_random_seed(SEED)
    run(nlp, out)


def widen_names(config: Path, data: Path, start: Path, syntax: Path, out: Path, *, steps: int, open_only: bool) -> None:
    """Train the recogniser on from ``start``, with the tags of ``syntax``; what comes of it goes to ``out``."""
    settings = {"paths.data": str(data), "paths.syntax": str(syntax), "system.open_only": open_only}
    settings["training.batcher.size.start"] = 800
    nlp = begun(config, settings, ("ner", "model", "tok2vec"), steps)
    old: Any = spacy.load(start).get_pipe("ner")
    new: Any = nlp.get_pipe("ner")
    if old.move_names != new.move_names:
        raise ValueError(f"{start}: other names than in {data}")
    carry(old.model, new.model)
    nlp.config["corpora"]["train"]["seed"] = SEED
    fix_random_seed(SEED)
    run(nlp, out)


def begun(config: Path, settings: dict[str, Any], where: tuple[str, ...], steps: int) -> Language:
    """A fresh pipeline of ``config``, in which the tok2vec at ``where`` knows words by their vectors."""
    settings |= {"training.max_steps": steps, "training.optimizer.learn_rate.initial_rate": RATE}
    loaded = spacy.util.load_config(config, overrides=settings, interpolate=False)
    tok2vec: Any = loaded["components"]
    for key in where:
        tok2vec = tok2vec[key]
    embed = tok2vec["embed"]
    lists = embed["@architectures"] != "spacy.MultiHashEmbed.v2"
    tok2vec["embed"] = {
        "@architectures": NAME,
        **{key: embed[key] for key in ("width", "attrs", "rows")},
        "seed": 7 if lists else 8,  # those of the tables that are taken over
        "lists": lists,
        "hidden": HIDDEN,
    }
    with fast_products():
        return init_nlp(loaded)


def carry(old: Model[Any, Any], new: Model[Any, Any]) -> None:
    """The parameters of a network into the same with word vectors; what the old has no number for begins at zero.

    Raises ValueError where they differ in more than the vectors.
    """
    size = vectors().table.shape[1]
    given = [node for node in old.walk() if node.param_names]
    wanted = [node for node in new.walk() if node.param_names]
    wanted = [node for node in wanted if not (node.name == "linear" and node.get_dim("nI") == size)]
    for source, target in zip(given, wanted, strict=True):
        if source.name != target.name or source.attrs.get("seed") != target.attrs.get("seed"):
            raise ValueError(f"{source.name} is no {target.name}, or hashed with another seed")
        for name in source.param_names:
            numbers = source.get_param(name)
            wide: Any = numpy.zeros(target.get_param(name).shape, numbers.dtype)
            wide[..., : numbers.shape[-1]] = numbers
            target.set_param(name, wide)
