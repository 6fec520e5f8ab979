"""The spaCy component."""

import pytest
import spacy
from spacy.tokens import Doc

from onrecord.actors import cast_of
from onrecord.actors.component import NAME
from tests.actors.scenes import cast, scene

BERG = "Peter/NNP/nsubj/2/PERSON Berg/NNP/flat/0/PERSON+ left/VBD/ROOT/2 ./././2"


def test_the_name_stays() -> None:
    assert NAME == "onrecord_actors_v1"


def test_it_sets_what_find_finds() -> None:
    nlp = spacy.blank("en")
    doc = nlp.add_pipe(NAME)(scene(BERG, BERG))
    assert cast_of(doc) == cast(doc)
    assert [actor["name"] for actor in doc._.actors] == ["Peter Berg"]


def test_a_doc_with_it_can_be_stored() -> None:
    doc = spacy.blank("en").add_pipe(NAME)(scene(BERG))
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert cast_of(again) == cast_of(doc)


def test_a_pipeline_with_it_can_be_stored(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("pipeline")
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME)
    nlp.to_disk(folder)
    assert spacy.load(folder).pipe_names == [NAME]


def test_without_it_there_is_no_cast() -> None:
    with pytest.raises(ValueError, match=NAME):
        cast_of(scene(BERG))
