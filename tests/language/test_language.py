import pickle
from pathlib import Path

import pytest
import spacy

from onrecord import language
from onrecord.errors import OnrecordError


def test_the_shipped_pipeline_is_loaded_once() -> None:
    assert language.load() is language.load()


def test_an_unknown_name_is_named() -> None:
    with pytest.raises(language.PipelineError, match="pipeline en_no_such_thing: not installed, and no folder"):
        language.load("en_no_such_thing")


def test_a_folder_that_is_no_pipeline(tmp_path: Path) -> None:
    with pytest.raises(language.PipelineError, match="not a pipeline"):
        language.load(str(tmp_path))


def test_what_a_pipeline_lacks_is_named(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path)
    with pytest.raises(
        language.PipelineError, match=r"no parts of speech .* and no lemmas .* and no trees .* and no names"
    ):
        language.load(str(tmp_path))


def test_an_unknown_component_is_named(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path)
    config = (tmp_path / "config.cfg").read_text().replace('"spacy.Tokenizer.v1"', '"no.such.tokenizer.v1"')
    (tmp_path / "config.cfg").write_text(config)
    with pytest.raises(language.PipelineError, match=r"no\.such\.tokenizer\.v1"):
        language.load(str(tmp_path))


def test_the_error_is_one_of_onrecord() -> None:
    assert issubclass(language.PipelineError, OnrecordError)


def test_the_error_can_be_sent_between_processes() -> None:
    error = pickle.loads(pickle.dumps(language.PipelineError("x", "why")))
    assert isinstance(error, language.PipelineError)
    assert (error.name, error.reason, str(error)) == ("x", "why", "pipeline x: why")
