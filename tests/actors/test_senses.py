"""Nouns that mean other people in other texts."""

import pytest

from tests.actors.scenes import cast, scene


@pytest.mark.parametrize(
    ("noun", "behind", "sector"),
    [
        ("candidates", "a/DT/det/4 visa/NN/obj/2", "CVL"),
        ("candidates", "an/DT/det/4 election/NN/obj/2", "PTY"),
        ("attackers", "a/DT/det/4 visa/NN/obj/2", "UAF"),
        ("attackers", "a/DT/det/4 league/NN/obj/2", "UAF"),
        ("attackers", "football/NN/compound/4 league/NN/obj/2", "CVL"),
    ],
)
def test_sector_in_context(noun: str, behind: str, sector: str) -> None:
    doc = scene(f"The/DT/det/1 {noun}/NNS/nsubj/2 wanted/VBD/ROOT/2 {behind} ././punct/2")
    [actor] = [actor for actor in cast(doc).actors if actor.name == noun]
    assert actor.sector == sector
