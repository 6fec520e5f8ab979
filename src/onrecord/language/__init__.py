"""Text to spaCy Docs: the pipeline that ships with onrecord, or any other that the user has."""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import spacy
from spacy.language import Language

from onrecord.errors import OnrecordError
from onrecord.language import consistency, embedding, tokenizer  # they register what the shipped pipeline names
from onrecord.language.document import document, text_starts
from onrecord.language.products import fast_products

__all__ = ["PipelineError", "consistency", "document", "embedding", "load", "text_starts", "tokenizer"]

NEEDED = ("parser", "ner")


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

    Raises PipelineError where there is no such pipeline, or where it has no parser or no name recogniser.
    """
    if name is None:
        with as_file(files(__package__) / "weights") as folder:
            return read(str(folder), "onrecord's own")
    return read(name, name)


def read(path: str, name: str) -> Language:
    """Load a pipeline and see that it does what onrecord needs."""
    try:
        with fast_products():
            nlp = spacy.load(path)
    except OSError as error:
        known = Path(path).exists()
        raise PipelineError(name, f"not a pipeline: {error}" if known else "not installed, and no folder") from error
    except (ValueError, ImportError) as error:  # made by another version, or with components that are not installed
        raise PipelineError(name, " ".join(str(error).split())[:200]) from error
    if missing := [component for component in NEEDED if component not in nlp.pipe_names]:
        raise PipelineError(name, f"it has no {' and no '.join(missing)}")
    return nlp
