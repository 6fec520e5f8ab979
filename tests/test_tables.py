"""The tables that ship: every one whole, every line with a source."""

from pathlib import Path

import pytest

from onrecord import tables

SOURCE = Path(__file__).parent.parent / "src"
TABLES = sorted(SOURCE.rglob("*.tsv"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_every_line_has_a_source(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    column = lines[0].split("\t").index("source")
    assert all(line.split("\t")[column].strip() for line in lines[1:] if line and not line.startswith("#"))


def test_a_torn_line_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "torn.tsv").write_text("word\tsource\none\tus\ntwo\n", encoding="utf-8")
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match=r"torn.tsv, line 3"):
        tables.rows("any", "torn.tsv")
