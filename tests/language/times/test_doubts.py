"""Words that are times in one company and not in another."""

import pytest
from spacy.tokens import Doc

from onrecord.language.times import find
from tests.language.times.docs import NLP, PUBLISHED, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in May.", "May=2015-05"),
        ("It fell by May.", "May=2015-05"),
        ("Theresa May left. It fell by May.", ""),
        ("Theresa May left. It fell in May.", "May=2015-05"),
        ("Mr. May left. It fell on May 5.", "May 5=2015-05-05"),
        ("The Long March began. It fell after March.", ""),
        ("The April meeting failed.", "April=2015-04"),
        ("June Carter sang with April Stone.", ""),
        ("It fell in september.", "september=2014-09"),
        ("They march 5 miles.", ""),
        ("It fell 2008.", "2008=2008"),
        ("In 1066 it fell.", "1066=1066"),
        ("It has 1066 rooms.", ""),
        ("In 2090 it falls.", "2090=2090"),
        ("It paid 2012 dollars.", ""),
        ("It lies 2012 m up.", ""),
        ("Vision 2030 is a plan.", ""),
        ("It fell in the spring.", "the spring=2015"),
        ("It is like spring.", ""),
        ("It lives on the Winter Fund.", ""),
        ("It lies by the summer capital.", ""),
        ("Harbour\nToday it fell.", "Today=2015-06-10"),
        ("It falls in either August or May.", "August=2015-08; May=2015-05"),
        ("It fell at Easter.", "Easter=2015-04-05"),
        ("The Easter bunny fell.", ""),
        ("Today it fell.", "Today=2015-06-10"),
        ("TODAY HARBOUR fell.", ""),
    ],
)
def test_company(text: str, expected: str) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("tag", "pos", "count"), [("NNS", "NOUN", 0), ("NN", "NOUN", 1), ("VBZ", "VERB", 1)])
def test_tags_tell_what_a_number_counts(tag: str, pos: str, count: int) -> None:
    words = ["Near", "2000", "gleens"]
    doc = Doc(NLP.vocab, words=words, tags=["IN", "CD", tag], pos=["ADP", "NUM", pos])
    assert len(find(doc, PUBLISHED)) == count


def test_parts_of_speech_do_without_tags() -> None:
    plural = Doc(NLP.vocab, words=["Near", "2000", "geese"], pos=["ADP", "NUM", "NOUN"], morphs=["", "", "Number=Plur"])
    assert find(plural, PUBLISHED) == ()
