"""The ontology's table against what PLOVER 2.0 has, as far as it can be checked without it."""

import tomllib
from importlib.resources import files
from typing import get_args

from onrecord.events import ontology
from onrecord.records import Status


def test_there_are_sixteen_acts_in_four_quads() -> None:
    quads = [act.quad for act in ontology.acts().values()]
    assert [quads.count(quad) for quad in (1, 2, 3, 4)] == [4, 3, 4, 5]


def test_every_act_and_mode_is_defined() -> None:
    for name, act in ontology.acts().items():
        assert act.definition.endswith("."), name
        assert all(ontology.modes(name).values()), name


def test_the_table_is_whole() -> None:
    table = ontology.plover()
    assert set(table) == {(act, status) for act in ontology.acts() for status in get_args(Status)}
    assert {kind for kind in table.values() if kind} == set(ontology.acts())


def test_what_occurred_is_its_own_type() -> None:
    table = ontology.plover()
    assert all(table[act, "occurred"] == act for act in ontology.acts())


def test_what_is_only_said_is_no_deed() -> None:
    table = ontology.plover()
    assert table["ASSAULT", "threatened"] == "THREATEN"
    assert table["AID", "announced"] == "AGREE"
    assert table["RETREAT", "announced"] == "CONCEDE"
    assert table["ASSAULT", "hypothetical"] is None
    assert table["ASSAULT", "denied"] is None


def test_quads_are_those_of_the_type() -> None:
    assert ontology.quad("ASSAULT") == 4
    assert ontology.quad(None) is None


def test_every_cell_has_an_example_of_its_own() -> None:
    table = tomllib.loads((files("onrecord.events") / "ontology.toml").read_text(encoding="utf-8"))
    examples = [cell["example"] for row in table["type"].values() for cell in row.values()]
    assert len(set(examples)) == len(examples) == 160
