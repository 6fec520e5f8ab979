import pytest

from onrecord.language import tokenizer
from onrecord.language.sentences import hold_together

NLP = tokenizer.blank()


def marked(text: str) -> str:
    """The text with | where a sentence must begin and _ before words at which it may."""
    doc = NLP(text)
    hold_together(doc)
    signs = {True: "|", False: "", None: "_"}
    return " ".join(("" if not token.i else signs[token.is_sent_start]) + token.text for token in doc)


@pytest.mark.parametrize("quotes", [('"', '"'), ("“", "”")])
def test_a_quotation_and_its_cue_hold_together(quotes: tuple[str, str]) -> None:
    opening, closing = quotes
    found = marked(f"{opening}We did good things,{closing} Mara said. {opening}Still, it is late.{closing}")
    assert found == f"{opening} We did good things , {closing} Mara said . |{opening} Still , it is late . {closing}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Will it?” Ode Moss asked.", "“ Will it ? ” Ode Moss asked ."),
        ("“Will it?” he asked.", "“ Will it ? ” he asked ."),
        ("“Go!” shouted Ode.", "“ Go ! ” shouted Ode ."),
        ("“Go!” Ode turned away.", "“ Go ! ” _Ode turned away ."),
        ("“We lost.” Ode turned away.", "“ We lost . ” |Ode turned away ."),
        ("“We lost.” He told the court.", "“ We lost . ” |He told the court ."),
        ("“We lost.” he said.", "“ We lost . ” he said ."),
        ("“We are in the U.S.” Ode turned away.", "“ We are in the U.S. ” _Ode turned away ."),
        ("He left. She stayed.", "He left . _She stayed ."),
        ("‘It is,’ he said. ‘Never.’", "‘ It is , ’ he said . |‘ Never . ’"),
        ("'It is,' he said. 'Never.'", "' It is , ' he said . |' Never . '"),
        ("the ministers' plan fell", "the ministers ' plan fell"),
        ("He called it “a plan” and left", "He called it “ a plan ” and left"),
        ("One\n\nTwo", "One \n\n _Two"),
        ("“Will it?” Ode Moss, the mayor of Bo, asked.", "“ Will it ? ” Ode Moss , the mayor of Bo , asked ."),
        ("“Will it?” Ode, the mayor, left.", "“ Will it ? ” _Ode , the mayor , left ."),
        ("“We go . . . if we must,” he said.", "“ We go . . . if we must , ” he said ."),
        ("He waited... Then he left.", "He waited ... _Then he left ."),
        ("He waited… Then he left.", "He waited … _Then he left ."),
        ("Gov. J.B. Moss and Messrs. Ode left St. Bo.", "Gov. J.B. _Moss and Messrs. Ode left St. Bo ."),
        ("Bo vs. The State", "Bo vs. The State"),
        ("It is in the U.S. She left.", "It is in the U.S. |She left ."),
        ("The U.S. Army left at 7 a.m. The day was cold.", "The U.S. _Army left at 7 a.m. |The day was cold ."),
        ("J. He and A. The left.", "J. _He and A. _The left ."),
        ("No. 10 fell. No. She left.", "No. _10 fell . _No . _She left ."),
        ("The [Russian] side left. [The other] stayed.", "The [ Russian ] _side left . _[ The other ] _stayed ."),
        ("“‘Never,’ he told me,” she said. “And so on.”", "“ ‘ Never , ’ he told me , ” she said . |“ And so on . ”"),
        ("“It is,” he said, adding: “No. Never.”", "“ It is , ” he said , adding : _“ No . _Never . ”"),
        ("“It is”, he said. “It was”. Ode left.", "“ It is ” , he said . |“ It was ” . _Ode left ."),
    ],
)
def test_where_a_sentence_may_begin(text: str, expected: str) -> None:
    assert marked(text) == expected


def test_marks_alone_are_stood() -> None:
    assert marked("””") == "” ”"
