"""Spans as W3C selectors: they find the words again."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from onrecord.export.annotations import AROUND, annotation_page, selectors
from onrecord.records import Span
from tests.export.made import ROAD, TEXT, at


def targets(annotation: dict[str, Any]) -> list[dict[str, Any]]:
    found = annotation["target"]
    return found if isinstance(found, list) else [found]


@given(st.data(), st.text(min_size=1))
def test_position_and_quotation_select_the_same_words(data: st.DataObject, text: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span: Span = (start, data.draw(st.integers(start + 1, len(text))))
    position, quote = selectors(text, span)
    assert text[position["start"] : position["end"]] == quote["exact"]
    around = quote["prefix"] + quote["exact"] + quote["suffix"]
    assert text[max(0, span[0] - AROUND) : span[1] + AROUND] == around


def test_every_row_is_annotated() -> None:
    page = annotation_page(ROAD)
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    by_id = {item["id"].removeprefix(f"urn:onrecord:{ROAD.page.sha256}:"): item for item in page["items"]}
    assert {"s1:content", "s1:speaker", "s1:cue", "s1:addressee", "s2:content", "e1:evidence", "e1:trigger"} <= set(
        by_id
    )
    assert "s2:addressee" not in by_id
    assert {item["type"] for item in by_id.values()} == {"Annotation"}
    assert [one["selector"][1]["exact"] for one in targets(by_id["s1:content"])] == [
        "=We will pay nothing,",
        "and we will not wait.",
    ]
    [trigger] = targets(by_id["e1:trigger"])
    assert trigger["source"] == "https://dune.example/road"
    assert trigger["selector"][0] == {"type": "TextPositionSelector", "start": at("closed")[0], "end": at("closed")[1]}
    assert trigger["selector"][1]["suffix"] == TEXT[at("closed")[1] :][:AROUND]


def test_a_page_without_an_address_is_named_by_its_hash() -> None:
    from msgspec import structs

    record = structs.replace(ROAD, page=structs.replace(ROAD.page, source=None))
    [target] = targets(annotation_page(record)["items"][-1])
    assert target["source"] == f"urn:sha256:{ROAD.page.sha256}"
