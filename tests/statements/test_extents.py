"""How far the words of a cue and of a speaker reach."""

from onrecord.language import columns
from onrecord.statements.candidates import candidates
from onrecord.statements.extents import cue_words
from onrecord.statements.sayers import speaker_words
from tests.parses import parse


def extents(sentence: str, cue: int, frame: str) -> tuple[str, str | None]:
    doc = parse(sentence)
    [one] = [one for one in candidates(cue, columns.read(doc)) if one.frame == frame]
    speaker = speaker_words(one, doc)
    return cue_words(one, doc).text, speaker.text if speaker is not None else None


def test_auxiliaries_and_adverbs_belong_to_the_cue() -> None:
    sentence = "Ann|PROPN|nsubj|3 has|AUX|aux|3 repeatedly|ADV|advmod|3 said|VERB|root|3 we|PRON|nsubj|5 won|VERB|ccomp|3 .|PUNCT|punct|3"
    assert extents(sentence, 3, "clause") == ("has repeatedly said", "Ann")


def test_the_preposition_that_the_cue_governs() -> None:
    sentence = "Ann|PROPN|nsubj|1 called|VERB|root|1 for|ADP|case|3 talks|NOUN|obl|1 .|PUNCT|punct|1"
    assert extents(sentence, 1, "phrase:for") == ("called for", "Ann")


def test_the_verb_that_governs_it() -> None:
    sentence = (
        "Ann|PROPN|nsubj|1 refused|VERB|root|1 to|PART|mark|3 confirm|VERB|xcomp|1 talks|NOUN|obj|3 .|PUNCT|punct|1"
    )
    assert extents(sentence, 3, "object") == ("refused to confirm", "Ann")
