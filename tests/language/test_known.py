import numpy
import pytest
from spacy.tokens import Doc

from onrecord.language import tokenizer
from onrecord.language.known import known_words, look_up
from onrecord.language.vectors import vectors


@pytest.fixture
def doc() -> Doc:
    return tokenizer.blank()("Rebels freed the prisoners of Zzyzzyvania.")


def test_words_have_numbers_by_frequency_and_unknown_ones_none(doc: Doc) -> None:
    numbers = vectors().numbers(doc.to_array(["NORM"]))
    assert numbers[2] == 1
    assert numbers[5] == 0
    assert numbers[1] > numbers[4] > 1


def test_words_of_one_kind_are_alike() -> None:
    def vector(word: str) -> numpy.ndarray:
        row: numpy.ndarray = vectors().table[vectors().numbers(tokenizer.blank()(word).to_array(["NORM"]))[0]]
        return numpy.asarray(row / numpy.linalg.norm(row))

    assert vector("freed") @ vector("released") > vector("freed") @ vector("banana") + 0.3


def test_norms_are_hidden_in_training_alone(doc: Doc) -> None:
    model = known_words(width=8, attrs=["NORM", "SHAPE"], rows=[50, 50], seed=8, lists=True, hidden=1.0)
    first = model.layers[0]
    plain, hidden = (look_up(first, [doc], is_train)[0][0] for is_train in (False, True))
    assert plain[:, 0].tolist() == doc.to_array(["NORM"]).tolist()
    assert (plain[:, 1:] == hidden[:, 1:]).all()
    assert (plain[:, 0] != hidden[:, 0]).tolist() == [True, True, False, True, False, True, False]


def test_a_vector_for_every_token(doc: Doc) -> None:
    model = known_words(width=8, attrs=["NORM", "SHAPE"], rows=[50, 50], seed=8, lists=False, hidden=0.2)
    model.initialize([doc])
    assert model.predict([doc, doc[:0].as_doc()])[0].shape == (len(doc), 8)
    assert model.predict([doc, doc[:0].as_doc()])[1].shape == (0, 8)
