"""The benchmark of phrases on PETRARCH's unit tests: what is asked, and what counts as found."""

from pathlib import Path

from benchmarks.petrarch import Coding, Given, both, codings, either_way, score

FILE = """<Validation><Sentences>
<Sentence date="19950103" id="A-1" category="DEMO"><EventCoding sourcecode="ARNGOV" targetcode="GON" eventcode="1"/>
<EventCoding sourcecode="---" targetcode="GON" eventcode="1"/><EventCoding noevents="True"/>
<Text>Arnor's envoy met a man
from Gondor.</Text></Sentence></Sentences></Validation>"""
ONE = Coding("", None, "DEMO", ("Arnor",), ("Gondor", "Tirith"))


def test_codings_that_name_both_sides_are_asked_of(tmp_path: Path) -> None:
    (tmp_path / "tests.xml").write_text(FILE, encoding="utf-8")
    [one] = codings(tmp_path / "tests.xml")
    assert one == Coding("Arnor's envoy met a man from Gondor.", "1995-01-03", "DEMO", ("Arnor",), ("Gondor",))


def test_sides_count_where_they_belong() -> None:
    right = Given(("envoy of Arnor",), ("Minas Tirith",), mutual=False)
    turned = Given(right.recipients, right.actors, mutual=False)
    assert both(ONE, right)
    assert not both(ONE, turned)
    assert either_way(ONE, turned)
    assert both(ONE, turned._replace(mutual=True))


def test_figures() -> None:
    found = [Given(("Arnor",), (), mutual=False)]
    result = score([(ONE, found), (ONE, [Given(("Arnor",), ("Gondor",), mutual=False)])])
    assert (result["both"], result["source"], result["target"]) == (0.5, 1.0, 0.5)
    assert result["by category"] == {"DEMO": 0.5}
