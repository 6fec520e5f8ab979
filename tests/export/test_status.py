"""The table beside POLECAT- and GDELT-shaped files."""

from onrecord.export.coding import Coded, code
from onrecord.export.status import status_row
from onrecord.export.view import View
from tests.export.made import BEATEN, ROAD, THREAT

VIEW = View(ROAD)


def test_it_keeps_act_and_status_apart() -> None:
    coded = code(VIEW, THREAT)
    assert isinstance(coded, Coded)
    row = status_row("7", VIEW, THREAT, coded)
    assert (row["key"], row["act"], row["mode"], row["status"], row["type"]) == (
        "7", "SANCTION", "expel", "threatened", "THREATEN",
    )  # fmt: skip
    assert (row["doers"], row["day_basis"]) == (("Niger",), "page")


def test_it_keeps_the_doer_that_an_accusation_turns_round() -> None:
    coded = code(VIEW, BEATEN)
    assert isinstance(coded, Coded)
    row = status_row("7", VIEW, BEATEN, coded)
    assert (row["doers"], row["by"]) == (("Niger",), "senior official")
    assert row["evidence"] == "the envoy had been beaten"
