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
        ("U.S.-led and pro-U.K.-led talks", "U.S.|-|led|and|pro-U.K.|-|led|talks"),
        ("Gov. J.B. Moss of St. Bo", "Gov.|J.B.|Moss|of|St.|Bo"),
        ("Bo vs. Ode Inc., Moss & Co. and Ode Ltd.", "Bo|vs.|Ode|Inc.|,|Moss|&|Co.|and|Ode|Ltd."),
        ("at 7am, 7.30pm and 8:15a.m., ET", "at|7|am|,|7.30|pm|and|8:15|a.m.|,|ET"),
        ("Rs.500, Rs 500 and Rs. 5 lakh", "Rs.|500|,|Rs|500|and|Rs.|5|lakh"),
        ("US$3bn, A$40 or £2,000", "US$|3bn|,|A$|40|or|£|2,000"),
        ("a 10-year-old girl", "a|10|-|year|-|old|girl"),
        ("mail ann.moss@example.org, see www.example.org.", "mail|ann.moss@example.org|,|see|www.example.org|."),
        ("“#Act”, #act, (#Act) and #1!", "“|#Act|”|,|#act|,|(|#Act|)|and|#|1|!"),
        ("They wed on Wed. with an id card", "They|wed|on|Wed.|with|an|id|card"),
        ("we'd and I'd go", "we|'d|and|I|'d|go"),
        ('He said:"Go." now?"She left', 'He|said|:|"|Go|.|"|now|?|"|She|left'),
        ("“No,”he said.[2] Then(he) left;(he) did", "“|No|,|”|he|said|.|[|2|]|Then|(|he|)|left|;|(|he|)|did"),
        ("the [sic] ... and . . . or …", "the|[|sic|]|...|and|.|.|.|or|…"),
        ("“‘Never,’ he told me,” she said", "“|‘|Never|,|’|he|told|me|,|”|she|said"),
        ("\"'Never,' he told me,\" she said", "\"|'|Never|,|'|he|told|me|,|\"|she|said"),
        ("5G, 4G and 10km", "5G|,|4G|and|10|km"),
        (
            "Tues., Thurs. and Lt.-Gov. Moss of the Dept. of State",
            "Tues.|,|Thurs.|and|Lt.-Gov.|Moss|of|the|Dept.|of|State",
        ),
        ("O’Moss, d'Ode and al-Bo", "O’Moss|,|d'Ode|and|al|-|Bo"),
        ("the ministers’ 1990s plan, 24/7", "the|ministers|’|1990s|plan|,|24/7"),
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
