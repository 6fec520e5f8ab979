import pickle
from pathlib import Path

import pytest

from onrecord.actors.given_names import GivenName
from onrecord.actors.organizations import Organization
from onrecord.actors.tsv import TableError, columns, read

HEADER = "name\tgender\tsource\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "mine.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_lines_know_where_they_stand(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "# ours\n\nAnn\tf\tour archive\n")
    (line,) = read(path, (Organization, GivenName))
    assert (line.file, line.number) == (str(path), 4)
    assert line.value == GivenName("Ann", "f", "our archive")
    assert str(line.error("no")) == f"{path}, line 4: no"


def test_a_byte_order_mark_is_no_part_of_the_header(tmp_path: Path) -> None:
    assert len(read(write(tmp_path, "\ufeff" + HEADER + "Ann\tf\tus\n"), (GivenName,))) == 1


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "the header must be"),
        ("name\tsex\nAnn\tf\n", 1, r"the header must be 'name\tgender\tsource'"),
        (HEADER + "Ann\tf\tus\t\n", 2, "4 columns instead of 3"),
        (HEADER + "Ann\tf\n", 2, "missing required field `source`"),
        (HEADER + "Ann\tf\tus\nBo\tx\tus\n", 3, "Invalid enum value 'x'"),
        (HEADER + "Ann\tf\t \n", 2, "missing required field `source`"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, text: str, line: int, reason: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(TableError) as caught:
        read(path, (GivenName,))
    assert (caught.value.file, caught.value.line) == (str(path), line)
    assert reason in caught.value.reason


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"missing\.tsv"):
        read(tmp_path / "missing.tsv", (GivenName,))
    (tmp_path / "bytes.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TableError, match=r"bytes\.tsv"):
        read(tmp_path / "bytes.tsv", (GivenName,))


def test_the_error_travels_between_processes() -> None:
    error = TableError("mine.tsv", 3, "no")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line) == (str(error), 3)


def test_columns_are_the_fields() -> None:
    assert columns(GivenName) == ("name", "gender", "source")
