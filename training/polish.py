"""A second training of the syntax, from where the first ended, on more news; the mean of two such runs is kept.

Runs that start from the same weights end in the same valley, and the mean of their weights is better than either
(Wortsman et al. 2022, "Model soups"); it costs nothing when it runs.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

from onrecord.language.products import fast_products

from . import sets  # noqa: F401 (registers the readers that the configs name)

SEEDS = (18, 29)
STEPS = 3600
NEWS = 1  # further copies of news and interviews in each epoch
SETTINGS = {
    "training.optimizer.learn_rate.initial_rate": 0.0008,
    "training.dropout": 0.25,
    "training.batcher.size.start": 1000,
}


def polish(config: Path, data: Path, start: Path, out: Path, steps: int = STEPS) -> None:
    """Train on from the pipeline in ``start`` with each of the ``SEEDS``; their mean goes to ``out``/model-last."""
    runs = []
    for seed in SEEDS:
        runs.append(out.with_name(f"{out.name}-{seed}"))
        go_on(config, data, start, runs[-1], seed, steps)
    kept = mean([spacy.load(run / "model-last") for run in runs])
    shutil.rmtree(out, ignore_errors=True)
    kept.to_disk(out / "model-last")


def go_on(config: Path, data: Path, start: Path, out: Path, seed: int, steps: int) -> None:
    """One run. The labels are those of the first training: news come in more often only afterwards."""
    settings = {**SETTINGS, "paths.data": str(data), "system.seed": seed, "training.max_steps": steps}
    settings["corpora.train.seed"] = 17
    loaded = spacy.util.load_config(config, overrides=settings, interpolate=False)
    with fast_products():
        nlp = init_nlp(loaded)
    nlp.vocab.strings.from_disk(start / "vocab" / "strings.json")
    for name in nlp.pipe_names:
        nlp.get_pipe(name).from_disk(start / name, exclude=["vocab"])  # type: ignore[attr-defined]  # all have it
    nlp.config["corpora"]["train"].update(news=NEWS, seed=seed)
    nlp.config["training"]["max_epochs"] = -1  # the readers are asked anew for every epoch
    out.mkdir(parents=True, exist_ok=True)
    train(nlp, out)


def mean(pipelines: Sequence[Language]) -> Language:
    """The first pipeline with the mean of the weights of all, which must be of one shape."""
    first = pipelines[0]
    for name in first.pipe_names:
        nodes = [list(nlp.get_pipe(name).model.walk()) for nlp in pipelines]  # type: ignore[attr-defined]
        for same in zip(*nodes, strict=True):
            for key in same[0].param_names:
                if same[0].has_param(key):
                    same[0].set_param(key, sum(node.get_param(key) for node in same) / len(same))
    return first
