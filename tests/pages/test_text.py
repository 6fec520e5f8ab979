"""Plain text to blocks: the three ways in which dumps part their paragraphs."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.pages import text as plain

STORY = [
    "The council of Kestrel Bay voted on Monday to close the old swimming bath, which has lost money in each of the last"
    " nine years and whose roof was found to be unsafe in the spring.",
    "“Nobody wanted this,” said Olaf Brandt, who chairs the council's committee on buildings and has swum there since he was"
    " a boy.",
    "A campaign to save the bath has collected four thousand signatures.",
    "It is not clear who would pay. The roof alone would cost more than the town spends on all of its parks in a year, and"
    " the county has said that it will not help before the election in November.",
]


def words(page: str) -> list[str]:
    return [page[slice(*block.span)] for block in plain.blocks(page)]


def folded(page: str) -> list[str]:
    return [" ".join(each.split()) for each in words(page)]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \n", "\n\n\n"])
def test_a_line_is_a_paragraph(between: str) -> None:
    assert words(between.join(STORY)) == STORY


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_wrapped_paragraphs_between_blank_lines(width: int) -> None:
    assert folded("\n\n".join(textwrap.fill(each, width) for each in STORY)) == STORY


def test_wrapped_paragraphs_with_nothing_between_them() -> None:
    page = "\n".join(textwrap.fill(each, 74) for each in STORY)
    assert folded(page) == STORY


def test_indented_paragraphs_with_nothing_between_them() -> None:
    page = "\n".join(textwrap.fill(each, 66, initial_indent="    ") for each in STORY)
    assert folded(page) == STORY


def test_short_lines_stand_for_themselves() -> None:
    page = "Swimmers at the old bath in Kestrel Bay last summer\nSource:\nMigo Reyes/AFP\n\n" + "\n\n".join(STORY)
    assert words(page)[:3] == ["Swimmers at the old bath in Kestrel Bay last summer", "Source:", "Migo Reyes/AFP"]


def test_short_lines_stand_for_themselves_in_a_wrapped_text() -> None:
    paragraphs = [textwrap.fill(each, 70) for each in STORY]
    page = (
        "KESTREL BAY TO CLOSE ITS BATH\nBy Ann Lee\n\n"
        + "\n\n".join(paragraphs[:2])
        + "\n\nSource:\nMigo Reyes/AFP\n\n"
    )
    page += "\n\n".join(paragraphs[2:])
    head = ["KESTREL BAY TO CLOSE ITS BATH", "By Ann Lee"]
    assert folded(page) == [*head, *STORY[:2], "Source:", "Migo Reyes/AFP", *STORY[2:]]


def test_items_of_a_list_stand_for_themselves_in_a_wrapped_text() -> None:
    items = [f"- {each}" for each in ("a first point that fills its line nearly to the very end of it", "a second one")]
    page = "\n".join([*(textwrap.fill(each, 66) + "\n" for each in STORY), *items])
    assert folded(page)[-2:] == items


def test_an_address_above_a_wrapped_text_is_its_own() -> None:
    address = "https://www.kestrel.example/news/" + "the-old-bath-" * 10
    page = "\n".join([address, *(textwrap.fill(each, 70) for each in STORY)])
    assert words(page)[0] == address


def test_nothing_has_no_blocks() -> None:
    assert plain.blocks(" \n\t\n") == ()


def test_plain_blocks_have_no_markup() -> None:
    [block] = plain.blocks("  One line. ")
    assert (block.span, block.tag, block.path, block.link_density, block.main) == ((2, 11), "", (), 0.0, None)


@given(st.text(alphabet=st.sampled_from("ab .\n\t\u00a0:-\u2028"), max_size=300) | st.text(max_size=200))
def test_every_character_lies_in_one_block(page: str) -> None:
    blocks = plain.blocks(page)
    edges = [0, *(edge for block in blocks for edge in block.span), len(page)]
    assert edges == sorted(edges)
    assert all(page[slice(*block.span)].strip() == page[slice(*block.span)] != "" for block in blocks)
    assert all(not page[end:start].strip() for end, start in zip(edges[::2], edges[1::2], strict=True))


@given(st.lists(st.sampled_from(STORY), min_size=3, max_size=12), st.integers(50, 100))
def test_wrapping_changes_no_block(story: list[str], width: int) -> None:
    assert folded(
        "\n\n".join(textwrap.fill(each, width, break_on_hyphens=False) for each in [*story, *STORY, *STORY])
    ) == [*story, *STORY, *STORY]
