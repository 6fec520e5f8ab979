"""What is known of pages beside them."""

from pathlib import Path

import pytest

import onrecord
from onrecord.metadata import Told, read


def table(folder: Path, text: str) -> str:
    file = folder / "pages.tsv"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_a_table_with_tabs(tmp_path: Path) -> None:
    told = read(
        table(tmp_path, "level\tfile\tpublished\toutlet\n1\tnews/one.txt\t2024-03-12\tFjord Post\n2\ttwo\t\t\n")
    )
    assert told.of(Path("news/one.txt")) == Told("2024-03-12", "Fjord Post")
    assert told.of(Path("two.txt")) == Told()
    assert told.of(Path("three.txt")) == Told()


def test_a_table_with_commas_and_other_names(tmp_path: Path) -> None:
    told = read(table(tmp_path, '\ufeffFilename,Publisher,Date\none,"Post, The",2024-03-12T08:00\n'))
    for name in ("one.txt", "deep/one.html.gz", "one"):
        assert told.of(Path(name)) == Told("2024-03-12T08:00", "Post, The")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name\tpublished\n", "no column says which file a line is about: file, filename, path"),
        ("", "no column says which file"),
        ("file\tpublished\na\t2024-03-12\nb\tMarch 12\n", "line 3: March 12 is not an ISO date"),
    ],
)
def test_a_table_that_cannot_be_used(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(onrecord.OnrecordError, match=reason):
        read(table(tmp_path, text))


def test_a_table_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(onrecord.OnrecordError, match="cannot be read: No such file"):
        read(str(tmp_path / "none.tsv"))
    (tmp_path / "wide.tsv").write_text("file", encoding="utf-16")
    with pytest.raises(onrecord.OnrecordError, match="cannot be read: it is not UTF-8"):
        read(str(tmp_path / "wide.tsv"))
