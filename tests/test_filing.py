"""Pages into the database: what is read, what is skipped, what fails."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

import onrecord
from onrecord import reading
from onrecord.filing import How, Outcome, Tally, file_pages, settings_of, walk
from onrecord.store import Store, open, schema

PAGE = "Quay shut\n\nThe port of {town} is shut, Mayor Ann Bell said on Monday.\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open(str(tmp_path / "record.db"), create=True) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    (folder / "north").mkdir(parents=True)
    (folder / "one.txt").write_text(PAGE.format(town="Hammerfest"))
    (folder / "north" / "two.html").write_text(f"<html><body><p>{PAGE.format(town='Vardo')}</p></body></html>")
    (folder / "north" / "three.txt.gz").write_bytes(gzip.compress(PAGE.format(town="Bodo").encode()))
    (folder / "north" / "quay.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / ".hidden.txt").write_text("hidden")
    return folder


def sources(store: Store) -> list[str]:
    return [Path(record.page.source or "").name for record in store.records()]


def test_files_of_a_folder_in_order(folder: Path) -> None:
    passed: list[Path] = []
    (folder / ".git").mkdir()
    (folder / ".git" / "x.txt").write_text("no page")
    (folder / "index.html?page=2").write_text("a page")
    (folder / "saved").write_text("a page")
    found = [str(path.relative_to(folder)) for path in walk([str(folder)], passed.append)]
    assert found == ["index.html?page=2", "one.txt", "saved", "north/three.txt.gz", "north/two.html"]
    assert [path.name for path in passed] == ["quay.jpg"]


def test_a_file_that_is_given_is_a_page_whatever_its_name(tmp_path: Path) -> None:
    assert list(walk([str(tmp_path / "page.2016")])) == [tmp_path / "page.2016"]


def test_pages_are_read_once(store: Store, folder: Path) -> None:
    assert file_pages(store, [str(folder)]) == Tally(saved=3, no_page=1)
    assert sources(store) == ["one.txt", "three.txt.gz", "two.html"]
    assert file_pages(store, [str(folder)]) == Tally(known=3, no_page=1)
    assert file_pages(store, [str(folder)], How(again=True)) == Tally(saved=3, no_page=1)
    assert sources(store) == ["one.txt", "three.txt.gz", "two.html"]


def test_what_is_saved_is_what_read_gives(store: Store, folder: Path) -> None:
    file_pages(store, [str(folder / "one.txt")])
    assert list(store.records()) == [onrecord.read(folder / "one.txt")]


def test_another_engine_or_other_settings_read_anew(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = [str(folder / "one.txt")]
    file_pages(store, page)
    assert file_pages(store, page, How(published="2024-03-12")) == Tally(saved=1)
    assert file_pages(store, page, How(published="2024-03-12")) == Tally(known=1)
    monkeypatch.setattr(reading, "__version__", "999")
    assert file_pages(store, page, How(published="2024-03-12")) == Tally(saved=1)
    [record] = store.records()
    assert record.engine.version == "999"


def test_changed_bytes_are_a_later_page_of_the_source(store: Store, folder: Path) -> None:
    page = folder / "one.txt"
    file_pages(store, [str(page)])
    first = page.read_text()
    page.write_text(PAGE.format(town="Tromso"))
    assert file_pages(store, [str(page)]) == Tally(saved=1)
    assert [record.page.text for record in store.records()] == [PAGE.format(town="Tromso")]
    assert len(list(store.records(past=True))) == 2
    page.write_text(first)
    assert file_pages(store, [str(page)]) == Tally(known=1)
    assert [record.page.text for record in store.records()] == [first]


@pytest.mark.parametrize("again", [False, True])
def test_the_same_bytes_twice_are_one_page_of_the_first_source(store: Store, folder: Path, again: bool) -> None:
    (folder / "zz.txt").write_text(PAGE.format(town="Hammerfest"))
    assert file_pages(store, [str(folder)], How(again=again)) == Tally(saved=3, known=1, no_page=1)
    assert sources(store) == ["one.txt", "three.txt.gz", "two.html"]
    (folder / "one.txt").unlink()
    (folder / "one.txt").write_text("Now another text.")
    file_pages(store, [str(folder)])
    assert len(list(store.records())) == 4  # the first page is still what zz.txt holds


def test_failures_are_told_and_the_others_saved(store: Store, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture").write_bytes(b"\x89PNG....")
    told: list[Outcome] = []
    tally = file_pages(store, [str(folder), str(folder / "none.txt")], tell=told.append)
    assert tally == Tally(saved=3, failed=3, no_page=1)
    failed = {Path(one.source).name: one.reason for one in told if one.kind == "failed"}
    assert failed == {
        "empty.txt": "is empty",
        "picture": "is a picture, not a page of text",
        "none.txt": "no such file or directory",
    }


def test_a_run_leaves_a_line(store: Store, folder: Path) -> None:
    file_pages(store, [str(folder)], How(media_type="text/plain"))
    with store.reading() as connection:
        [run] = connection.execute(select(schema.runs))
    assert (run.paths, run.settings, run.read, run.skipped, run.failed) == (
        str(folder),
        "media_type=text/plain",
        3,
        0,
        0,
    )
    assert run.started <= run.ended


def test_what_a_table_says_of_a_page_wins(store: Store, folder: Path, tmp_path: Path) -> None:
    meta = tmp_path / "pages.tsv"
    meta.write_text("file\tpublished\toutlet\none\t2024-03-12\tFjord Post\n", encoding="utf-8")
    how = How(meta=str(meta))
    assert file_pages(store, [str(folder)], how) == Tally(saved=3, no_page=1)
    told = [(one.article.published, one.article.published_basis, one.article.outlet) for one in store.records()]
    assert told == [("2024-03-12", "given", "Fjord Post"), (None, None, None), (None, None, None)]
    assert [time.value for record in store.records() for time in record.times] == ["2024-03-11"]  # "on Monday"
    assert file_pages(store, [str(folder)], how) == Tally(known=3, no_page=1)
    meta.write_text("file\tpublished\none\t2024-03-13\n", encoding="utf-8")
    assert file_pages(store, [str(folder)], how) == Tally(saved=1, known=2, no_page=1)


def test_a_day_in_the_name_of_a_file(store: Store, folder: Path) -> None:
    (folder / "one.txt").rename(folder / "post_2024-03-12_quay.txt")
    file_pages(store, [str(folder / "post_2024-03-12_quay.txt")])
    [record] = store.records()
    assert (record.article.published, record.article.published_basis) == ("2024-03-12", "url")


def test_settings_name_the_patterns_by_what_is_in_them(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text("a")
    first = settings_of(How(patterns=str(file)))
    file.write_text("b")
    assert first.startswith("patterns=")
    assert first != settings_of(How(patterns=str(file)))
    with pytest.raises(onrecord.OnrecordError, match=r"none\.tsv: cannot be read: No such file"):
        settings_of(How(patterns="none.tsv"))


def test_what_makes_a_record_is_known_without_loading_it(folder: Path) -> None:
    assert reading.engine() == onrecord.read(folder / "one.txt").engine


def test_several_workers(store: Store, folder: Path) -> None:
    assert file_pages(store, [str(folder)], workers=2) == Tally(saved=3, no_page=1)
    assert sources(store) == ["one.txt", "three.txt.gz", "two.html"]
