"""Statements over the trained pipeline: floors on invented sentences, and quotation layouts made at random."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord.records import Record

SENTENCES = [
    # text, form, speaker's words, cue's last word, content
    ("“We will open the port on Monday,” Minister Lena Ortiz said.", "direct", "Ortiz", "said", "We will open the port on Monday,"),
    ("“Nobody was hurt,” said the mayor, Tom Adeyemi.", "direct", "Adeyemi", "said", "Nobody was hurt,"),
    ("Lena Ortiz told reporters: “The talks have failed.”", "direct", "Ortiz", "told", "The talks have failed."),
    ("“It is over,” according to Lena Ortiz.", "direct", "Ortiz", "to", "It is over,"),
    ("The army tweeted, “Our soldiers are safe.”", "direct", "army", "tweeted", "Our soldiers are safe."),
    ("Lena Ortiz said that the talks had failed.", "indirect", "Ortiz", "said", "that the talks had failed"),
    ("The ministry said the border would be closed.", "indirect", "ministry", "said", "the border would be closed"),
    ("Tom Adeyemi denied that he had met the general.", "indirect", "Adeyemi", "denied", "that he had met the general"),
    ("Lena Ortiz urged the rebels to lay down their arms.", "indirect", "Ortiz", "urged", "the rebels to lay down their arms"),
    ("The president promised to lift the curfew.", "indirect", "president", "promised", "to lift the curfew"),
    ("Tom Adeyemi said the vote was “a farce from start to end.”", "mixed", "Adeyemi", "said", "the vote was “a farce from start to end.”"),
    ("The harbour will reopen on Monday, the harbour master, Lena Ortiz, said.", "indirect", "Ortiz", "said", "The harbour will reopen on Monday"),
    ("The price was too high, according to two sources familiar with the sale.", "indirect", "sources", "to", "The price was too high"),
    ("Two miners were hurt, say police.", "indirect", "police", "say", "Two miners were hurt"),
    ("“The road is open,” the agency quoted General Adeyemi as saying.", "direct", "Adeyemi", "quoted", "The road is open,"),
    ("Police said the suspect had fled to Ghana.", "indirect", "Police", "said", "the suspect had fled to Ghana"),
]  # fmt: skip
SCARE = [
    "The so-called “peace army” has left the town.",
    "She sang “The Boat Has No Oars” at the end of the march.",
    "The ship, known as the “Old Lady”, sank on Friday.",
]


@cache
def record(text: str) -> Record:
    return onrecord.read(f"Port to open\n\n{text} It rained all day in the town.", media_type="text/plain")


def right(text: str, form: str, speaker: str, cue: str, content: str) -> bool:
    page = record(text)
    for said in page.statements:
        words = [page.page.text[slice(*span)] for span in said.spans]
        if words == [content] and said.form == form and said.cue and said.speaker_span:
            names = page.page.text[slice(*said.cue)].split()[-1], page.page.text[slice(*said.speaker_span)]
            return names[0] == cue and speaker in names[1]
    return False


def test_most_sentences_come_out_whole() -> None:
    wrong = [row[0] for row in SENTENCES if not right(*row)]
    assert len(wrong) <= 2, wrong


@pytest.mark.parametrize("text", SCARE)
def test_scare_quotes_and_titles_are_no_direct_speech(text: str) -> None:
    assert [said for said in record(text).statements if said.form == "direct"] == []


QUOTES = st.sampled_from(
    ["We will not go", "The bridge is closed", "I have seen worse winters", "They asked us to wait"]
)
LAYOUTS = st.sampled_from(
    [
        "“{0},” said Lena Ortiz.",
        "“{0},” Lena Ortiz said. “{1}.”",
        "Lena Ortiz said: “{0}. {1}.”",
        "“{0},” Tom Adeyemi told reporters, “and {1}.”",
        "“{0}.\n\n“{1},” Tom Adeyemi said.",
        "“{0}.”",
        "Tom Adeyemi asked, “{0}?”",
        "The town was quiet.",
        "‘{0},’ said Tom Adeyemi.",
    ]
)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(LAYOUTS, QUOTES, QUOTES), min_size=1, max_size=5))
def test_direct_speech_is_exactly_what_is_quoted(rows: list[tuple[str, str, str]]) -> None:
    story = "\n\n".join(layout.format(one, other) for layout, one, other in rows)
    page = onrecord.read(f"Port to open\n\n{story}", media_type="text/plain")
    seen: set[int] = set()
    for said in page.statements:
        if said.form != "direct":
            continue
        for start, end in said.spans:
            assert page.page.text[start - 1] in "“‘"
            assert end == len(page.page.text) or page.page.text[end] in "”’\n"
            assert seen.isdisjoint(range(start, end))
            seen.update(range(start, end))


def test_who_passed_it_on_says_nothing_of_his_own() -> None:
    found = record("Lena Ortiz maintained, according to the BBC, that the port is safe.").statements
    assert [one.cue is not None and one.via is not None for one in found] == [True]
