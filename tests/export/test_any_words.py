"""Whatever a page says of itself, every line of every file has all its columns, and CSV gives the words back."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from onrecord.export.coding import Coded, code
from onrecord.export.gdelt_events import At, Counts, line
from onrecord.export.gdelt_mentions import At as Mention
from onrecord.export.gdelt_mentions import line as mention_line
from onrecord.export.polecat import polecat_row
from onrecord.export.spreadsheets import Sheet, plain
from onrecord.export.tables import rows
from onrecord.export.tsv import clean
from onrecord.export.view import View
from onrecord.records import Record
from tests.export.made import ACTORS, on_page

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@st.composite
def pages(draw: st.DrawFn) -> Record:
    """The page with other words for what it says of itself, and for its actors."""
    actors = tuple(structs.replace(actor, name=draw(WORDS), title=draw(WORDS)) for actor in ACTORS)
    record = on_page("2" * 64, headline=draw(WORDS), outlet=draw(WORDS), deck=draw(WORDS), language=draw(WORDS))
    source = draw(st.none() | WORDS)
    return structs.replace(record, page=structs.replace(record.page, source=source), actors=actors)


@given(pages())
def test_lines_without_quoting(record: Record) -> None:
    view = View(record)
    for event in record.events:
        coded = code(view, event)
        assert isinstance(coded, Coded)
        for made, count in (
            (line(At(7, view, coded, Counts())), 61),
            (mention_line(Mention(7, "20260303000000", view, event, coded)), 16),
            ("\t".join(clean(value) or "None" for value in polecat_row(view, coded).values()) + "\n", 40),
        ):
            assert len(made.splitlines()) == 1
            assert len(made.removesuffix("\n").split("\t")) == count
            assert len(next(csv.reader([made], delimiter="\t"))) == count


@given(pages())
def test_cells_of_csv(record: Record) -> None:
    for name, row in rows(View(record)):
        file = io.StringIO(newline="")
        Sheet(file, name).write(row)
        [_, cells] = csv.reader(io.StringIO(file.getvalue(), newline=""))
        for cell, value in zip(cells, row.values(), strict=True):
            if isinstance(value, str):
                assert plain(cell) == value
