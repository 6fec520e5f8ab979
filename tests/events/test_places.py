import pytest
from spacy.tokens import Span

from onrecord.events.places import placed
from tests.events.tagged import scene, tagged, trigger


@pytest.mark.parametrize(
    ("sentence", "word", "name", "country"),
    [
        ("They|PRP|nsubj|1 met|VBD|ROOT|1 in|IN|case|3 Geneva|NNP|obl|1", "met", "Geneva", "CHE"),
        ("They|PRP|nsubj|1 fought|VBD|ROOT|1 in|IN|case|3 Chad|NNP|obl|1", "fought", "Chad", "TCD"),
        ("They|PRP|nsubj|1 met|VBD|ROOT|1 in|IN|case|3 anger|NN|obl|1", "met", None, None),
        ("They|PRP|nsubj|1 met|VBD|ROOT|1 about|IN|case|3 Chad|NNP|obl|1", "met", None, None),
        (
            "Talks|NNS|nsubj:pass|2 were|VBD|aux:pass|2 held|VBN|ROOT|2 in|IN|case|4 Geneva|NNP|obl|2",
            "Talks", "Geneva", "CHE",
        ),
    ],
)  # fmt: skip
def test_where(sentence: str, word: str, name: str | None, country: str | None) -> None:
    doc = tagged(sentence)
    found = placed(trigger(doc, word), scene(doc))
    assert ((found.name, found.country) if found else (None, None)) == (name, country)
    if found:
        assert doc.text[slice(*found.span)] == name


def test_a_town_of_no_table_has_the_country_beside_it() -> None:
    doc = tagged("They|PRP|nsubj|1 met|VBD|ROOT|1 in|IN|case|3 Xandor|NNP|obl|1 ,|,|punct|5 Chad|NNP|appos|3")
    doc.ents = [Span(doc, 3, 4, "LOC"), Span(doc, 5, 6, "LOC")]
    found = placed(trigger(doc, "met"), scene(doc))
    assert found is not None
    assert (found.name, found.country) == ("Xandor", "TCD")


def test_a_party_is_no_place() -> None:
    doc = tagged("Protests|NNS|ROOT|0 in|IN|case|2 Chad|NNP|nmod|0")
    start = doc.text.index("Chad")
    assert placed(trigger(doc, "Protests"), scene(doc), [(start, start + 4)]) is None
