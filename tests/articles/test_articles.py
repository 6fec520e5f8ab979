"""Whole pages: every part with its kind, and what the article says of itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import articles
from onrecord.pages import open_page
from onrecord.records import Article, Layout
from tests.articles import labelled


def read(text: str, published: str | None = None) -> Article:
    return articles.read(open_page(text, "text/plain"), published)


def kinds(text: str) -> list[tuple[str, str]]:
    layout = open_page(text, "text/plain")
    return [(part.kind, layout.page.text[slice(*part.span)]) for part in articles.read(layout).parts]


@pytest.mark.parametrize("name", labelled.NAMES)
def test_every_part_of_a_page(name: str) -> None:
    text, want = labelled.load(name)
    got = [(part.kind, text[slice(*part.span)]) for part in read(text).parts]
    assert got == [(kind, text[slice(*span)]) for kind, span in want]


FIELDS: dict[str, dict[str, str | tuple[str, ...] | None]] = {
    "harare_water": {
        "headline": "Council shuts Lake Mbira pumps after chemicals run out",
        "byline": ("Tatenda Marufu", "Rudo Chikowore"),
        "outlet": "The Mbira Herald",
        "section": "Local News",
        "language": "en",
        "published": "2019-03-14T06:12:00+02:00",
        "published_basis": "text",
        "updated": None,
    },
    "wire_copy": {"byline": ("Ines Okoth", "Paul Ferrand"), "outlet": None, "published": None},
    "delhi_site": {
        "byline": ("Meera Nambiar",),
        "outlet": "Karnapur Mirror",
        "updated": "2021-07-19T09:15:00+05:30",
        "updated_basis": "text",
    },
    "uk_regional": {"byline": ("Gareth Ellwood",), "outlet": "Marshgate Mail", "updated": "2021-03-03T17:40:00"},
    "gulf_paper": {"byline": (), "published": "2022-05-16"},
    "latin_english": {"byline": ("Lucía Ferreyra",), "published": "2018-06-02"},
    "opinion_piece": {"byline": ("Hannah Osei",), "section": "Opinion", "published": None},
    "blog_dump": {
        "byline": ("Jean-Marc Hoareau",),
        "published": "2017-10-10T05:12:00",
        "updated": "2017-10-10T16:12:00",
    },
    "newspaper_archive": {
        "headline": "Levee board rejects plan for second floodgate",
        "deck": "Members say money should go to pumps first.",
    },
    "key_points": {"published": "2020-09-12T11:30:00+03:00", "outlet": None},
    "us_local": {
        "byline": ("Dana Whitlock",),
        "published": "2019-08-09T18:30:00",
        "updated": "2019-08-10T09:02:00",
    },
    "tabloid": {"byline": ("Tara Finch",)},
    "live_updates": {"updated": "2021-11-02T21:14:00+00:00"},
}


@pytest.mark.parametrize("name", FIELDS)
def test_fields_of_a_page(name: str) -> None:
    article = read(labelled.load(name)[0])
    assert {field: getattr(article, field) for field in FIELDS[name]} == FIELDS[name]


def test_the_callers_date_wins() -> None:
    text, _ = labelled.load("blog_dump")
    article = read(text, "2018-01-02")
    assert (article.published, article.published_basis) == ("2018-01-02", "given")
    assert article.updated == "2018-01-02T16:12:00"


def test_the_address_of_a_dump_gives_its_day() -> None:
    text = "https://www.kestrel.example/news/2024/02/29/ferry\n\nThe ferry sailed again on Thursday, its owner said.\n"
    article = read(text)
    assert (article.published, article.published_basis) == ("2024-02-29", "url")


def test_a_dateline_without_its_year_dates_nothing() -> None:
    assert read("KESTREL BAY, May 3 (Reuters) - The ferry sailed again, its owner said.").published is None


def test_a_sentence_alone_is_body() -> None:
    assert kinds("The ferry to Anse Bleue sailed again on Thursday, its owner said.")[0][0] == "body"


def test_words_of_promotion_do_not_make_a_promo_of_a_paragraph() -> None:
    story = [
        "The council voted on Monday to subscribe to a flood warning service that costs £2,000 a year.",
        "Sign-up sheets for the computer desks hung on the wall for a month after the desks had gone.",
        "To get more people vaccinated, the clinic will visit every village and call on every house.",
        "Associated Press journalists saw the bridge give way, and two photographers were hurt.",
        "An earlier version of the bill would have banned night fishing within a mile of the shore.",
        "A video posted by residents showed the water at the height of the second step.",
        "Copyright law is being rewritten in the republic, and publishers are not pleased with it.",
        "Powered by strong exports, the economy grew by three percent in the second quarter.",
        "Also in the car were two children.",
        "Follow the money, the auditor said, and you will find the harbour master.",
    ]
    text = "Harbour town counts the cost of the flood\n\n" + "\n\n".join(story)
    assert [kind for kind, _ in kinds(text)] == ["headline", *["body"] * len(story)]


def test_a_list_stays_with_the_story() -> None:
    text = (
        "Minister names three goals\n\nThe minister said on Monday that the plan had three goals.\n\n"
        "They are:\n\nCleaner water\n\nCheaper buses\n\nFewer forms\n\nShe did not say what it would cost."
    )
    assert [kind for kind, _ in kinds(text)] == ["headline", *["body"] * 6]


def test_a_pull_quote_repeats_its_paragraph() -> None:
    text = (
        "Ferry owner sues harbour\n\nThe owner of the ferry sued the harbour on Monday over the delay.\n\n"
        "“Nobody told us that the engine had been sold to another island,” he said.\n\n"
        "“Nobody told us that the engine had been sold to another island”\n\nThe harbour declined to comment."
    )
    assert [part.repeat_of for part in read(text).parts] == [None, None, None, 2, None]


def test_doubled_teasers_repeat_the_first() -> None:
    pair = "Goats eat the mayor's roses\n\nThe mayor says he will not press charges.\n\n"
    text = f"Ferry sails again\n\nThe ferry sailed on Thursday, its owner said.\n\nMORE FROM\n\n{pair}{pair}"
    assert [part.repeat_of for part in read(text).parts] == [None, None, None, None, None, 3, 4]


LINES = st.sampled_from(
    [
        "Source:", "Kuda Nhamo/AFP", "MORE FROM", "Related", "By Ann Lee", "Ann Lee", "Updated 4:12 p.m.", "*", "___",
        "3 March 2021", "The ferry sailed on Thursday, its owner said.", "What happens next", "Why?", "(AFP)",
        "LIMA, March 3 (Reuters) - The ferry sailed.", "Photo: Ann Lee/AP", "“We wait,” he said.", "— WAM",
        "Sign up for our newsletter", "Ann Lee is a reporter based in Lima.", "© 2019 The Herald", "Key points",
        "Trucks wait on Friday. (Photo by Ann Lee/AFP)", "pic.twitter.com/x", "— Ann (@ann) March 3, 2019",
    ]
)  # fmt: skip
PAGES = st.lists(st.tuples(LINES | st.text(max_size=40), st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"])), max_size=25)


def opened(page: list[tuple[str, str]]) -> Layout:
    return open_page("Words. " + "".join(line + end for line, end in page), "text/plain")


@settings(deadline=None)
@given(PAGES)
def test_parts_hold_the_whole_page(page: list[tuple[str, str]]) -> None:
    layout = opened(page)
    parts = articles.read(layout).parts
    text = layout.page.text
    ends = [0, *(part.span[1] for part in parts)]
    starts = [*(part.span[0] for part in parts), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    assert all(not text[end:start].strip() for end, start in zip(ends, starts, strict=True))
    assert all(text[slice(*part.span)] == text[slice(*part.span)].strip() != "" for part in parts)


@settings(deadline=None)
@given(PAGES)
def test_every_part_lies_in_one_block(page: list[tuple[str, str]]) -> None:
    layout = opened(page)
    spans = [block.span for block in layout.blocks]
    for part in articles.read(layout).parts:
        assert sum(start <= part.span[0] and part.span[1] <= end for start, end in spans) == 1


@settings(deadline=None)
@given(PAGES)
def test_a_repeat_is_of_another_part(page: list[tuple[str, str]]) -> None:
    parts = articles.read(opened(page)).parts
    for place, part in enumerate(parts):
        if part.repeat_of is not None:
            assert part.repeat_of != place
            assert 0 <= part.repeat_of < len(parts)


@settings(deadline=None, max_examples=30)
@given(PAGES)
def test_reading_twice_gives_the_same(page: list[tuple[str, str]]) -> None:
    assert articles.read(opened(page)) == articles.read(opened(page))
