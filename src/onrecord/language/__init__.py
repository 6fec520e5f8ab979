"""Text to spaCy Docs: the pipeline that ships with onrecord, or any other that the user has."""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import msgspec
import spacy
from spacy.language import Language

from onrecord.errors import OnrecordError

# They register what the shipped pipeline names.
from onrecord.language import capitals, consistency, embedding, known, lemmas, tokenizer
from onrecord.language.document import document, text_starts
from onrecord.language.products import fast_products

__all__ = [
    "PipelineError",
    "capitals",
    "consistency",
    "document",
    "embedding",
    "known",
    "lemmas",
    "load",
    "meta",
    "text_starts",
    "tokenizer",
]

NEEDED = {
    "POS": "parts of speech (a morphologizer, or a tagger and an attribute ruler)",
    "LEMMA": "lemmas (a lemmatizer)",
    "DEP": "trees (a parser)",
    "ENT_IOB": "names (a ner)",
}
PROBE = "She left Rome on Monday."  # what a pipeline sets is seen on it: components have names as their makers like


class PipelineError(OnrecordError):
    """A pipeline that cannot be loaded, or that lacks a component: ``name`` names it, ``reason`` says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"pipeline {name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[type["PipelineError"], tuple[str, str]]:
        """Worker processes send the error whole."""
        return type(self), (self.name, self.reason)


@cache
def load(name: str | None = None) -> Language:
    """The shipped pipeline, or the installed package or folder ``name``; loaded once in a process.

    Raises PipelineError where there is no such pipeline, or where it sets no trees, names, parts of
    speech or lemmas.
    """
    if name is None:
        with as_file(files(__package__) / "weights") as folder:
            return read(str(folder), "onrecord's own")
    return read(name, name)


def meta(name: str | None = None) -> dict[str, Any]:
    """What the pipeline says of itself (``lang``, ``name``, ``version`` ...), read without loading it.

    Raises PipelineError where there is no such pipeline.
    """
    if name is None:
        folder = files(__package__) / "weights"
    else:
        folder = spacy.util.get_package_path(name) if spacy.util.is_package(name) else Path(name)
    try:
        told: dict[str, Any] = msgspec.json.decode((folder / "meta.json").read_bytes(), type=dict[str, Any])
    except OSError as error:
        raise PipelineError(name or "onrecord's own", "not installed, and no folder with a meta.json") from error
    except msgspec.MsgspecError as error:
        raise PipelineError(name or "onrecord's own", f"its meta.json cannot be read: {error}") from error
    return told


def read(path: str, name: str) -> Language:
    """Load a pipeline and see that it does what onrecord needs."""
    try:
        with fast_products():
            nlp = spacy.load(path)
        missing = lacking(nlp)
    except OSError as error:
        known = Path(path).exists()
        raise PipelineError(name, f"not a pipeline: {error}" if known else "not installed, and no folder") from error
    except (ValueError, ImportError) as error:  # made by another version, or with components that are not installed
        raise PipelineError(name, " ".join(str(error).split())[:200]) from error
    if missing:
        raise PipelineError(name, f"it gives no {' and no '.join(missing)}")
    return nlp


def lacking(nlp: Language) -> list[str]:
    """What onrecord needs and the pipeline does not set."""
    doc = nlp(PROBE)
    return [what for annotation, what in NEEDED.items() if not doc.has_annotation(annotation)]
