import pickle

import pytest
import spacy
from spacy.util import registry

from onrecord.language import tokenizer

NLP = tokenizer.blank()


def words(text: str) -> list[str]:
    return [token.text for token in NLP(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the U.S. envoy", "the|U.S.|envoy"),
        ("at 7 a.m. on Dec. 30, he", "at|7|a.m.|on|Dec.|30|,|he"),
        ("Lt. Gen. Ode", "Lt.|Gen.|Ode"),
        ("J. K. Moss", "J.|K.|Moss"),
        ("near No. 10 today", "near|No.|10|today"),
        ('"No." He left.', '"|No|.|"|He|left|.'),
        ("a Russian-American firm", "a|Russian|-|American|firm"),
        ("an anti-war, non-NATO state", "an|anti-war|,|non-NATO|state"),
        ("the [Russian] side", "the|[|Russian|]|side"),
        ("the lead[er]s", "the|lead|[|er|]|s"),
        ("Well... so… then...yes", "Well|...|so|…|then|...|yes"),
        ("“It’s ‘done’,” Ann’s aide said", "“|It|’s|‘|done|’|,|”|Ann|’s|aide|said"),
        ("\"It's 'done',\" Ann's aide said", "\"|It|'s|'|done|'|,|\"|Ann|'s|aide|said"),
        ("left—quickly—for home--now", "left|—|quickly|—|for|home|--|now"),
        ("see https://example.org/a-b?c=1, now", "see|https://example.org/a-b?c=1|,|now"),
        ("@mayor said #budget2030 #1", "@mayor|said|#budget2030|#|1"),
        ("paid $1.5bn, €3,000 and 40%", "paid|$|1.5bn|,|€|3,000|and|40|%"),
        ("What?! Gone!!", "What|?!|Gone|!!"),
        ("call 555-010-0199.", "call|555-010-0199|."),
        ("in 2016-17 they can't", "in|2016|-|17|they|ca|n't"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert words(text) == expected.split("|")


def test_no_character_is_lost() -> None:
    text = '  “A—b”\n\n\tNo. 10…  c@d.example  "x"'
    assert NLP(text).text == text


def test_survives_disk_and_pickle(tmp_path: object) -> None:
    NLP.to_disk(str(tmp_path))
    text = "non-NATO [Russian] at No. 10"
    expected = [token.text for token in NLP(text)]
    assert [token.text for token in spacy.load(str(tmp_path))(text)] == expected
    assert [token.text for token in pickle.loads(pickle.dumps(NLP.tokenizer))(text)] == expected


def test_its_name_is_kept() -> None:
    assert tokenizer.NAME == "onrecord.tokenizer.v1"
    assert registry.tokenizers.get("onrecord.tokenizer.v1")
