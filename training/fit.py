"""Train one pipeline from one config."""

from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

from onrecord.language.products import fast_products

from . import sets  # noqa: F401 (registers the readers that the configs name)


def fit(config: Path, data: Path, out: Path, **overrides: Any) -> None:
    """Train the pipeline of a config into ``out``; ``overrides`` are settings with ``__`` for the dot."""
    settings = {name.replace("__", "."): value for name, value in overrides.items()}
    loaded = spacy.util.load_config(config, overrides={"paths.data": str(data), **settings}, interpolate=False)
    with fast_products():
        nlp = init_nlp(loaded)
    run(nlp, out)


def run(nlp: Language, out: Path) -> None:
    """Train an initialised pipeline into ``out``, as its config says."""
    # With 0 all sentences give their labels above; with -1 the readers are asked anew for every epoch.
    nlp.config["training"]["max_epochs"] = -1
    out.mkdir(parents=True, exist_ok=True)
    train(nlp, out)
