"""The record that these tests are made of is a sound one."""

from onrecord.invariants import checked
from tests.export.made import ROAD


def test_it_is_sound() -> None:
    assert checked(ROAD) is ROAD
