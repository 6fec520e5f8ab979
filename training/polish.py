"""A second training of the syntax, from where the first ended, with a lower rate and on more news."""

from pathlib import Path

import spacy
from spacy.training.initialize import init_nlp

from onrecord.language.products import fast_products

from .fit import run

SEED = 18
STEPS = 3600
NEWS = 1  # further copies of news and interviews in each epoch
SETTINGS = {
    "training.optimizer.learn_rate.initial_rate": 0.0008,
    "training.dropout": 0.25,
    "training.batcher.size.start": 1000,
}


def polish(config: Path, data: Path, start: Path, out: Path, steps: int = STEPS) -> None:
    """Train on from the pipeline in ``start``; what comes of it goes to ``out``.

    The labels are those of the first training: news come in more often only afterwards.
    """
    settings = {**SETTINGS, "paths.data": str(data), "system.seed": SEED, "training.max_steps": steps}
    settings["corpora.train.seed"] = 17
    loaded = spacy.util.load_config(config, overrides=settings, interpolate=False)
    with fast_products():
        nlp = init_nlp(loaded)
    nlp.vocab.strings.from_disk(start / "vocab" / "strings.json")
    for name in nlp.pipe_names:
        nlp.get_pipe(name).from_disk(start / name, exclude=["vocab"])  # type: ignore[attr-defined]  # all have it
    nlp.config["corpora"]["train"].update(news=NEWS, seed=SEED)
    run(nlp, out)
