"""What belongs to a pattern's words, and what merely stands in the same clause."""

import pytest

from onrecord.events import triggers
from tests.events.sentences import kinds, only, pattern, sentence
from tests.parses import passages


def found(text: str, words: str, kind: str = "verb") -> list[set[str]]:
    doc = sentence(text)
    given = triggers.find(doc, passages(doc), only(pattern(words, kind=kind)), kinds(doc))
    return [{doc[at].lower_ for at in one.trigger.tokens} for one in given]


DIED = "He|PRON|nsubj|1 died|VERB|root|1|VBD during|ADP|case|4 the|DET|det|4 war|NOUN|obl|1 in|ADP|case|6 hiding|NOUN|obl|1"
LENT = "Oslo|PROPN|nsubj|1 approved|VERB|root|1|VBD a|DET|det|3 loan|NOUN|obj|1 of|ADP|case|5 millions|NOUN|nmod|3|NNS to|ADP|case|7 Fiji|PROPN|nmod|5"
ASKED = "They|PRON|nsubj|1 asked|VERB|root|1|VBD for|ADP|case|3 relief|NOUN|obl|1"
GIVEN = "The|DET|det|1 relief|NOUN|nsubj|4 for|ADP|case|3 Fiji|PROPN|nmod|1 came|VERB|root|4|VBD"
AGREED = "They|PRON|nsubj|1 agreed|VERB|root|1|VBD to|PART|mark|3|TO leave|VERB|xcomp|1|VB"
TO_COURT = "They|PRON|nsubj|1 took|VERB|root|1|VBD him|PRON|obj|1 to|PART|mark|4|TO court|VERB|xcomp|1|VB"
WITHDREW = "They|PRON|nsubj|1 ended|VERB|root|1|VBD a|DET|det|3 series|NOUN|obj|1 of|ADP|case|5 strikes|NOUN|nmod|3|NNS"
POLICE = "Riot|NOUN|compound|1 police|NOUN|nsubj|2 slept|VERB|root|2|VBD"
CRIPPLED = "An|DET|det|3 attack|NOUN|compound|3 crippled|ADJ|amod|3 hospitals|NOUN|root|3|NNS"


@pytest.mark.parametrize(
    ("text", "words", "kind", "wanted"),
    [
        (DIED, "die in war", "verb", []),
        (DIED, "die during war", "verb", [{"died", "during", "war"}]),
        (LENT, "approve loan to", "verb", [{"approved", "loan", "to"}]),
        (ASKED, "relief for", "noun", []),
        (GIVEN, "relief for", "noun", [{"relief", "for"}]),
        (AGREED, "agree to", "verb", []),
        (TO_COURT, "take to court", "verb", [{"took", "to", "court"}]),
        (WITHDREW, "end strike", "verb", [{"ended", "strikes"}]),
        (POLICE, "riot", "noun", []),
        (CRIPPLED, "attack", "noun", [{"attack"}]),
    ],
)
def test_which_words_belong_together(text: str, words: str, kind: str, wanted: list[set[str]]) -> None:
    assert found(text, words, kind) == wanted


@pytest.mark.parametrize("day", ["Friday|PROPN", "1960|NUM"])
def test_a_time_is_no_complement(day: str) -> None:
    text = f"They|PRON|nsubj|1 agreed|VERB|root|1|VBD on|ADP|case|3 {day}|obl|1"
    assert found(text, "agree on") == []


def test_what_is_said_before_the_clause_is_no_complement() -> None:
    text = (
        "On|ADP|case|1 balance|NOUN|obl|4 ,|PUNCT|punct|1 Okoro|PROPN|nsubj|4 called|VERB|root|4|VBD Bello|PROPN|obj|4"
    )
    assert found(text, "call on") == []
    relative = "men|NOUN|root|0|NNS with|ADP|case|2 whom|PRON|obl|4|WP she|PRON|nsubj|4 met|VERB|acl:relcl|0|VBD"
    assert found(relative, "meet with") == [{"met", "with"}]


@pytest.mark.parametrize(("case", "wanted"), [("during", []), ("of", [{"spoke", "to"}])])
def test_what_belongs_to_an_occasion_is_no_complement(case: str, wanted: list[set[str]]) -> None:
    text = (
        f"He|PRON|nsubj|1 spoke|VERB|root|1|VBD {case}|ADP|case|3 trips|NOUN|obl|1|NNS to|ADP|case|5 Fiji|PROPN|nmod|3"
    )
    assert found(text, "speak to") == wanted


@pytest.mark.parametrize(("verb", "wanted"), [("described", []), ("staged", [{"protest", "by"}])])
def test_whoever_tells_of_it_has_not_done_it(verb: str, wanted: list[set[str]]) -> None:
    text = f"protest|NOUN|root|0|NN {verb}|VERB|acl|0|VBN by|ADP|case|3 Chad|PROPN|obl:agent|1"
    assert found(text.replace("obl:agent", "obl"), "protest by", "noun") == wanted


def test_what_is_to_be_done_keeps_its_own_complements() -> None:
    text = "They|PRON|nsubj|1 agreed|VERB|root|1|VBD to|PART|mark|3|TO sell|VERB|xcomp|1|VB land|NOUN|obj|3 to|ADP|case|6 Fiji|PROPN|obl|3"
    assert found(text, "agree to") == []
