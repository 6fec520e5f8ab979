"""Whose words they are, and how far the words reach that name the speaker."""

from onrecord.language import columns
from onrecord.statements.candidates import Candidate, candidates
from onrecord.statements.extents import cue_words
from onrecord.statements.sayers import speaker_words
from tests.parses import parse


def extents(sentence: str, cue: int, frame: str) -> tuple[str, str | None]:
    doc = parse(sentence)
    [one] = [one for one in candidates(cue, columns.read(doc)) if one.frame == frame]
    speaker = speaker_words(one, doc)
    return cue_words(one, doc).text, speaker.text if speaker is not None else None


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


def test_who_asked_is_not_told() -> None:
    doc = parse(
        "Asked|VERB|advcl|5 why|ADV|advmod|2 left|VERB|ccomp|0 ,|PUNCT|punct|0 Ann|PROPN|nsubj|5 said|VERB|root|5 we|PRON|nsubj|7 won|VERB|ccomp|5"
    )
    doc[0].tag_ = "VBN"
    [one] = [one for one in candidates(0, columns.read(doc)) if one.frame == "clause"]
    assert speaker_words(one, doc) is None


def test_whoever_is_quoted_by_another() -> None:
    sentence = (
        "Papers|NOUN|nsubj|1 quoted|VERB|root|1 Ann|PROPN|obj|1 as|SCONJ|mark|4 saying|VERB|advcl|1 no|INTJ|obj|4"
    )
    doc = parse(sentence)
    doc[1].lemma_ = "quote"
    [one] = [one for one in candidates(1, columns.read(doc)) if one.frame == "advcl"]
    speaker = speaker_words(one._replace(tokens=(5,)), doc)
    assert speaker is not None
    assert speaker.text == "Ann"


def test_whoever_is_worried_is_no_patient() -> None:
    doc = parse("Ann|PROPN|nsubj:pass|2 is|AUX|aux:pass|2 worried|VERB|root|2 we|PRON|nsubj|4 lost|VERB|ccomp|2")
    [one] = [one for one in candidates(2, columns.read(doc)) if one.frame == "clause"]
    speaker = speaker_words(one, doc)
    assert speaker is not None
    assert speaker.text == "Ann"


def test_whoever_gives_word_and_not_whoever_gets_it() -> None:
    doc = parse(
        "Ann|PROPN|nsubj|1 complained|VERB|root|1 to|ADP|case|3 police|NOUN|obl|1 alleging|VERB|acl|3 we|PRON|nsubj|6 lied|VERB|ccomp|4"
    )
    doc[4].tag_ = "VBG"
    [one] = [one for one in candidates(4, columns.read(doc)) if one.frame == "clause"]
    speaker = speaker_words(one, doc)
    assert speaker is not None
    assert speaker.text == "Ann"


def test_the_name_before_the_verb_where_the_parse_has_none() -> None:
    doc = parse("Ann|PROPN|appos|2 said|VERB|list|2 rain|NOUN|root|2 fell|VERB|ccomp|1")
    doc[1].tag_ = "VBD"
    [one] = [one for one in candidates(1, columns.read(doc)) if one.frame == "clause"]
    speaker = speaker_words(one, doc)
    assert speaker is not None
    assert speaker.text == "Ann"


def test_a_speaker_ends_at_the_dash() -> None:
    sentence = "Ann|PROPN|nsubj|4 —|PUNCT|punct|2 chair|NOUN|appos|0 ,|PUNCT|punct|0 said|VERB|root|4 we|PRON|nsubj|6 won|VERB|ccomp|4"
    assert extents(sentence, 4, "clause") == ("said", "Ann")


def test_of_the_man_accused_nobody_is_told_to_accuse_him() -> None:
    doc = parse("the|DET|det|1 man|NOUN|nsubj|5 accused|VERB|acl|1 of|ADP|case|4 theft|NOUN|obl|2 left|VERB|root|5")
    doc[2].tag_ = "VBN"
    [one] = [one for one in candidates(2, columns.read(doc)) if one.frame == "phrase:of"]
    assert speaker_words(one, doc) is None


def test_a_name_and_its_apposition_before_the_last_cue() -> None:
    doc = parse(
        "We|PRON|nsubj|1 won|VERB|ccomp|9 ,|PUNCT|punct|1 the|DET|det|4 mayor|NOUN|nsubj|9 ,|PUNCT|punct|6"
        " Ann|PROPN|appos|4 Bell|PROPN|flat|6 ,|PUNCT|punct|6 said|VERB|root|9"
    )
    speaker = speaker_words(Candidate(9, "before", 1, (0, 1)), doc)
    assert speaker is not None
    assert speaker.text == "the mayor, Ann Bell"


def test_a_participle_goes_on_with_the_source_that_opens_the_sentence() -> None:
    doc = parse(
        "According|VERB|case|2 to|ADP|fixed|0 police|NOUN|obl|5 ,|PUNCT|punct|2 Bob|PROPN|nsubj|5 won|VERB|root|5 ,|PUNCT|punct|7"
        " adding|VERB|advcl|5 that|SCONJ|mark|10 we|PRON|nsubj|10 lost|VERB|ccomp|7"
    )
    doc[7].tag_ = "VBG"
    [one] = [one for one in candidates(7, columns.read(doc)) if one.frame == "clause"]
    speaker = speaker_words(one, doc)
    assert speaker is not None
    assert speaker.text.endswith("police")
