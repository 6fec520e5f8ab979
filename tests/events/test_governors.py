import pytest

from onrecord.events import governors
from onrecord.events.governors import governor
from onrecord.events.nesting import left
from tests.events.tagged import tagged


def test_the_table_is_sound_and_large() -> None:
    lines = [one for ones in governors.table().values() for one in ones]
    assert len(lines) > 1000
    frames = {frame for one in lines for frame in one.frames}
    known = {
        "inf", "obj+inf", "ing", "that", "if", "would", "obj", "subj", "attr", "comp", "purpose", "adv", "own", "plan",
    }  # fmt: skip
    prepositions = {
        "of", "for", "from", "to", "on", "against", "with", "at", "into", "in", "by", "over", "about", "as", "after",
        "during", "amid", "following", "despite", "since", "before", "because",
    }  # fmt: skip
    assert frames <= known | prepositions
    assert {one.by for one in lines} <= {"", "subj", "poss"}


def test_no_word_says_two_things_in_one_frame() -> None:
    seen: set[tuple[str, tuple[str, ...], str]] = set()
    for ones in governors.table().values():
        for one in ones:
            for frame in one.frames:
                assert (one.kind, one.word, frame) not in seen
                seen.add((one.kind, one.word, frame))


@pytest.mark.parametrize(
    ("sentence", "word", "frames", "status"),
    [
        ("They|PRP|nsubj|1 called|VBD|ROOT|1 off|RP|compound:prt|1 talks|NNS|obj|1", "called", ("obj",), "averted"),
        ("They|PRP|nsubj|1 backed|VBD|ROOT|1 off|RP|compound:prt|1", "backed", ("plan", "from"), "averted"),
        ("They|PRP|nsubj|1 backed|VBD|ROOT|1 it|PRP|obj|1", "backed", ("plan", "from"), "carry"),
        ("They|PRP|nsubj|1 looked|VBD|ROOT|1 at|IN|mark|3 arming|VBG|advcl|1", "looked", ("at",), "proposed"),
        ("They|PRP|nsubj|1 dreamt|VBD|ROOT|1 of|IN|case|3 talks|NNS|obl|1", "dreamt", ("of",), "proposed"),
        ("They|PRP|nsubj|1 pushed|VBD|ROOT|1 for|IN|case|3 talks|NNS|obl|1", "pushed", ("at",), None),
        ("They|PRP|nsubj|1 called|VBD|ROOT|1 it|PRP|obj|1", "called", ("inf",), None),
        ("Her|PRP$|nmod:poss|1 plan|NN|ROOT|1", "plan", ("inf",), "announced"),
        ("They|PRP|nsubj|1 plan|VBP|ROOT|1", "plan", ("inf",), "announced"),
        ("They|PRP|nsubj|1 want|VBP|ROOT|1", "want", ("obj+inf", "inf"), "requested"),
        ("They|PRP|nsubj|1 want|VBP|ROOT|1", "want", ("inf",), "proposed"),
        ("They|PRP|nsubj|1 sang|VBD|ROOT|1", "sang", ("inf", "that"), None),
    ],
)
def test_looks_a_word_up(sentence: str, word: str, frames: tuple[str, ...], status: str | None) -> None:
    doc = tagged(sentence)
    found = governor(next(token for token in doc if token.text == word), frames)
    assert (found.status if found else None) == status


def test_what_is_left_of_a_verdict_under_another() -> None:
    assert left("occurred", "denied") == "denied"
    assert left("announced", "not") == "refused"
    assert left("averted", "averted") == "occurred"
    assert left("not", "requested") == "hypothetical"
    assert left("announced", "warned") == "threatened"
    assert left("occurred", "warned") == "occurred"
