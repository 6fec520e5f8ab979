import pytest

from onrecord.events import numerals
from onrecord.events.counts import Counts, counted
from tests.events.tagged import scene, tagged, trigger


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("12", 12), ("2,500", 2500), ("1.5 million", 1_500_000), ("two dozen", 24), ("a hundred", 100),
        ("three hundred and twelve", 312), ("two thousand five hundred", 2500), ("twenty-one", 21), ("3 crore", 30_000_000),
        ("30 mln", 30_000_000), ("$5bn", 5_000_000_000), ("BD20,000", 20_000), ("1,00,000", 100_000),
        ("dozens", None), ("15th", None), ("F16", None), ("m", None), ("and", None),
    ],
)  # fmt: skip
def test_reads_numbers(words: str, value: float | None) -> None:
    assert numerals.parsed(words.split()) == value


@pytest.mark.parametrize(
    ("sentence", "words", "act", "counts"),
    [
        ("They|PRP|nsubj|1 expelled|VBD|ROOT|1 ten|CD|nummod|3 envoys|NNS|obj|1", ["expelled"], "SANCTION", Counts(10)),
        ("They|PRP|nsubj|1 expelled|VBD|ROOT|1 envoys|NNS|obj|1", ["expelled"], "SANCTION", Counts()),
        ("They|PRP|nsubj|1 met|VBD|ROOT|1 ten|CD|nummod|3 envoys|NNS|obj|1", ["met"], "CONSULT", Counts()),
        (
            "Ten|CD|nummod|1 men|NNS|nsubj:pass|3 were|VBD|aux:pass|3 killed|VBN|ROOT|3 and|CC|cc|7 six|CD|nsubj:pass|7 "
            "were|VBD|aux:pass|7 wounded|VBN|conj|3",
            ["killed"], "ASSAULT", Counts(None, 10, 6),
        ),
        (
            "It|PRP|nsubj|1 left|VBD|ROOT|1 14|CD|nummod|3 people|NNS|obj|1 dead|JJ|xcomp|1 and|CC|cc|6 20|CD|conj|4 "
            "injured|VBN|acl|0",
            ["left"], "ASSAULT", Counts(None, 14, 20),
        ),
        ("They|PRP|nsubj|1 killed|VBD|ROOT|1 a|DT|det|3 guard|NN|obj|1", ["killed"], "ASSAULT", Counts(None, 1)),
        ("They|PRP|nsubj|1 killed|VBD|ROOT|1 a|DT|det|3 family|NN|obj|1", ["killed"], "ASSAULT", Counts()),
        (
            "They|PRP|nsubj|1 hacked|VBD|ROOT|1 two|CD|nummod|3 men|NNS|obj|1 to|IN|case|5 death|NN|obl|1",
            ["hacked"], "ASSAULT", Counts(None, 2),
        ),
        ("He|PRP|nsubj|1 jailed|VBD|ROOT|1 her|PRP|obj|1 six|CD|nummod|4 years|NNS|obj|1", ["jailed"], "COERCE", Counts()),
        (
            "Oman|NNP|nsubj|1 gave|VBD|ROOT|1 $|$|obj|1 20|CD|compound|4 million|CD|nummod|2 to|IN|case|6 Mali|NNP|obl|1",
            ["gave"], "AID", Counts(20_000_000),
        ),
    ],
)  # fmt: skip
def test_counts(sentence: str, words: list[str], act: str, counts: Counts) -> None:
    doc = tagged(sentence)
    assert counted(trigger(doc, *words, act=act), [], scene(doc)) == counts
