from spacy.util import registry

from onrecord.language import embedding, tokenizer
from onrecord.language.gazetteer import gazetteer

NLP = tokenizer.blank()


def test_one_row_a_token() -> None:
    docs = [NLP(text) for text in ("Ann left Oslo", "", "Now")]
    model = embedding.listed_words(width=8, attrs=["NORM", "SHAPE"], rows=[50, 20])
    model.initialize(X=docs)
    assert [array.shape for array in model.predict(docs)] == [(3, 8), (0, 8), (1, 8)]


def test_the_last_column_is_the_class() -> None:
    doc = NLP("Ann left Oslo")
    (array,) = embedding.features(["NORM"]).predict([doc])
    assert array[:, 0].tolist() == [token.norm for token in doc]
    assert array[:, 1].tolist() == gazetteer().classes(doc)


def test_its_name_is_kept() -> None:
    assert embedding.NAME == "onrecord.listed_words.v1"
    assert registry.architectures.get("onrecord.listed_words.v1")
