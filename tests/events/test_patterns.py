"""Pattern files: how they are read, and what is said of a line that cannot be used."""

from pathlib import Path

import pytest

from onrecord.events import patterns
from onrecord.events.patterns import PatternError, Patterns, with_file
from tests.events.sentences import pattern

HEADER = "act\tpattern\tkind\tmode\tactor\trecipient\tif\tunless\tsource\n"


def written(folder: Path, *lines: str) -> Path:
    file = folder / "mine.tsv"
    file.write_text(HEADER + "".join(line + "\n" for line in lines), encoding="utf-8")
    return file


def test_every_shipped_line_can_be_used() -> None:
    assert len(patterns.shipped()) > 1000


def test_a_line_becomes_a_pattern(tmp_path: Path) -> None:
    file = written(
        tmp_path, "COERCE\tput|place under guard\tverb\tarrest\tsubj|by\tobj\tobj=@actor;any=Police|court\t\tme"
    )
    [one] = patterns.read(file, None)
    assert one.words == (("put", "place"), ("under",), ("guard",))
    assert one.actor == (("subj",), ("by",))
    assert [(condition.slot, condition.words) for condition in one.wanted] == [
        ("obj", frozenset({"@actor"})),
        ("any", frozenset({"police", "court"})),
    ]
    assert (one.act, one.mode, one.unwanted) == ("COERCE", "arrest", ())
    assert one.rule == "mine.tsv:2 put|… under guard"


def test_slots_that_are_taken_together(tmp_path: Path) -> None:
    [one] = patterns.read(written(tmp_path, "CONSULT\tmeet with\tverb\t\tsubj+with|with\twith"), None)
    assert one.actor == (("subj", "with"), ("with",))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("HUG\tembrace\tverb\t\tsubj\tobj", "HUG is no act"),
        ("AID\tfeed\tverb\tarrest\tsubj\tobj", "arrest is no mode of AID"),
        ("AID\tfeed\tadverb\t\tsubj\tobj", "adverb is no kind"),
        ("AID\tfeed\tverb\t\tsubj\tobj\tobj", "obj is no condition"),
        ("AID\tfeed\tverb\t\tsubj\tobj\tobj=@nosuchclass", "@nosuchclass is no class"),
        ("AID\t\tverb\t\tsubj\tobj", "there are no words"),
        ("AID\tfeed\tverb" + "\tx" * 9, "12 columns instead of 9"),
    ],
)
def test_what_is_wrong_with_a_line(tmp_path: Path, line: str, reason: str) -> None:
    file = written(tmp_path, "AID\tnurse\tverb\t\tsubj\tobj", line)
    with pytest.raises(PatternError, match=reason) as caught:
        with_file(file)
    assert (caught.value.file, caught.value.line) == (str(file), 3)


def test_a_file_without_the_header(tmp_path: Path) -> None:
    (tmp_path / "mine.tsv").write_text("pattern\tact\n", encoding="utf-8")
    with pytest.raises(PatternError, match="the header must be"):
        with_file(tmp_path / "mine.tsv")
    with pytest.raises(PatternError, match="No such file"):
        with_file(tmp_path / "none.tsv")


def test_the_users_pattern_comes_first(tmp_path: Path) -> None:
    first = with_file(written(tmp_path, "AID\texpel\tverb\t\tsubj\tobj")).by_head["expel"]
    alone = [one for one in first.patterns if len(one.words) == 1 and not one.wanted and not one.unwanted]
    assert alone[0].rule.startswith("mine.tsv")


def test_more_words_are_more_specific() -> None:
    group = Patterns([pattern("pull"), pattern("pull out of"), pattern("pull out")]).by_head["pull"]
    assert [len(one.words) for one in group.patterns] == [3, 2, 1]
    assert group.alone == (2,)
    assert group.second == {"out": (0, 1)}
