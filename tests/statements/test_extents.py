"""How far the words of a cue and of a speaker reach."""

from onrecord.language import columns
from onrecord.statements.candidates import candidates
from onrecord.statements.extents import cue_words, speaker_words
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


def test_an_apposition_belongs_to_the_speaker() -> None:
    sentence = "Ann|PROPN|nsubj|5 ,|PUNCT|punct|3 a|DET|det|3 doctor|NOUN|appos|0 ,|PUNCT|punct|3 said|VERB|root|5 we|PRON|nsubj|7 won|VERB|ccomp|5 .|PUNCT|punct|5"
    assert extents(sentence, 5, "clause") == ("said", "Ann, a doctor")


def test_an_aside_does_not() -> None:
    sentence = "Ann|PROPN|nsubj|5 ,|PUNCT|punct|3 of|ADP|case|3 course|NOUN|obl|0 ,|PUNCT|punct|3 said|VERB|root|5 we|PRON|nsubj|7 won|VERB|ccomp|5 .|PUNCT|punct|5"
    assert extents(sentence, 5, "clause") == ("said", "Ann")


def test_whose_plan_it_is() -> None:
    sentence = "Ann|PROPN|nmod:poss|2 ’s|PART|case|0 plan|NOUN|nsubj|5 to|PART|mark|4 leave|VERB|acl|2 failed|VERB|root|5 .|PUNCT|punct|5"
    assert extents(sentence, 2, "acl") == ("plan", "Ann’s")


def test_a_relative_who_is_the_speaker() -> None:
    sentence = "Ann|PROPN|nsubj|6 ,|PUNCT|punct|3 who|PRON|nsubj|3 said|VERB|acl:relcl|0 we|PRON|nsubj|5 won|VERB|ccomp|3 left|VERB|root|6"
    assert extents(sentence, 3, "clause") == ("said", "who")


def test_a_participle_has_the_speaker_of_the_verb_of_saying_above_it() -> None:
    sentence = (
        "Ann|PROPN|nsubj|1 said|VERB|root|1 Bob|PROPN|nsubj|3 won|VERB|ccomp|1 ,|PUNCT|punct|5 adding|VERB|advcl|3 "
        "he|PRON|nsubj|7 slept|VERB|ccomp|5 .|PUNCT|punct|1"
    )
    doc = parse(sentence)
    doc[5].tag_ = "VBG"
    [one] = [one for one in candidates(5, columns.of(doc)) if one.frame == "clause"]
    speaker = speaker_words(one, doc)
    assert speaker is not None
    assert speaker.text == "Ann"


def test_of_two_subjects_the_one_beside_the_verb() -> None:
    sentence = "Monday|PROPN|nsubj|3 ,|PUNCT|punct|3 Ann|PROPN|nsubj|3 said|VERB|root|3 we|PRON|nsubj|5 won|VERB|ccomp|3 .|PUNCT|punct|3"
    assert extents(sentence, 3, "clause") == ("said", "Ann")


def test_a_bracket_stays_closed() -> None:
    sentence = "Ann|PROPN|nsubj|4 (|PUNCT|punct|2 Bo|PROPN|appos|0 )|PUNCT|punct|2 said|VERB|root|4 we|PRON|nsubj|6 won|VERB|ccomp|4"
    assert extents(sentence, 4, "clause") == ("said", "Ann ( Bo)")
