from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from onrecord.language import consistency


def names(text: str, *tags: tuple[int, int, str], proper: tuple[int, ...] = ()) -> list[tuple[str, str]]:
    """The names of a Doc of the words of ``text`` that had ``tags`` (start, end, kind)."""
    words = text.split()
    marks = ["O"] * len(words)
    for start, end, kind in tags:
        marks[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    pos = ["PROPN" if at in proper else "NOUN" for at in range(len(words))]
    doc = consistency.one_name_one_kind(Doc(Vocab(), words=words, ents=marks, pos=pos))
    return [(name.text, name.label_) for name in doc.ents]


def test_the_kind_of_most_mentions_wins() -> None:
    tags = (0, 1, "LOC"), (2, 3, "ORG"), (4, 5, "LOC")
    assert names("Thule and Thule and Thule", *tags) == [("Thule", "LOC")] * 3


def test_a_tie_stays_as_it_is() -> None:
    assert names("Thule and Thule", (0, 1, "LOC"), (2, 3, "ORG")) == [("Thule", "LOC"), ("Thule", "ORG")]


def test_the_full_name_speaks_for_the_family_name() -> None:
    tags = (0, 2, "PERSON"), (3, 5, "PERSON"), (6, 7, "LOC")
    assert names("Ann Moss , Bo Moss . Moss", *tags)[-1] == ("Moss", "PERSON")


def test_a_missed_mention_is_found_if_it_is_a_proper_noun() -> None:
    assert names("Ann Moss left . Moss and moss", (0, 2, "PERSON"), proper=(4, 6)) == [
        ("Ann Moss", "PERSON"),
        ("Moss", "PERSON"),
    ]
    assert names("Ann Moss left . Moss", (0, 2, "PERSON")) == [("Ann Moss", "PERSON")]


def test_the_longest_name_is_found() -> None:
    tags = (0, 3, "ORG"), (4, 5, "LOC")
    found = names("Bank of Thule in Thule . Bank of Thule", *tags, proper=(8,))
    assert found == [("Bank of Thule", "ORG"), ("Thule", "LOC"), ("Bank of Thule", "ORG")]


def test_an_article_makes_no_other_name() -> None:
    tags = (0, 2, "ORG"), (3, 4, "ORG"), (5, 6, "LOC")
    assert names("The Senate . Senate . Senate", *tags) == [("The Senate", "ORG"), ("Senate", "ORG"), ("Senate", "ORG")]


def test_no_names_are_stood() -> None:
    assert names("nothing here") == []


def test_its_name_is_kept() -> None:
    assert consistency.NAME == "onrecord_one_name_one_kind_v1"
    assert Language.has_factory("onrecord_one_name_one_kind_v1")
