from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language import tokenizer
from onrecord.language.document import document, text_starts

NLP = tokenizer.blank()


def test_every_text_begins_a_sentence() -> None:
    doc = document(["Port to close", "The port will close. It is old."], NLP)
    assert [token.text for token in doc if token.is_sent_start] == ["Port", "The"]


def test_starts_are_offsets_in_the_joined_text() -> None:
    texts = ["One", "", "“Two”", " three"]
    doc = document(texts, NLP)
    assert text_starts(doc) == (0, 5, 7, 14)
    assert [doc.text[at : at + len(text)] for at, text in zip(text_starts(doc), texts, strict=True)] == texts


def test_nothing_gives_an_empty_doc() -> None:
    doc = document([], NLP)
    assert (doc.text, text_starts(doc)) == ("", ())


@settings(max_examples=30)
@given(st.lists(st.text(max_size=30), max_size=5))
def test_every_text_is_found_again(texts: list[str]) -> None:
    doc = document(texts, NLP)
    assert [doc.text[at : at + len(text)] for at, text in zip(text_starts(doc), texts, strict=True)] == texts
