"""Stories put together: their pages, which are copies of which, and the events that they tell."""

from collections.abc import Iterable, Mapping, Sequence

from onrecord.records import Copy, Record, Row, Story
from onrecord.stories import copies, happenings, people, threads


def find(records: Iterable[Record]) -> tuple[Story, ...]:
    """The stories that these pages tell, a page of its own being one too, in order of their first page.

    This reads all pages at once; a database places them one by one.
    """
    pages = {record.page.sha256: record for record in records}
    copied = copies.find(pages.values())
    threaded = threads.find(pages.values(), {copy.page: copy.original for copy in copied})
    persons = clusters(pages.values())
    found = [
        story(
            identity(names[0]),
            [pages[name] for name in names],
            [copy for copy in copied if copy.page in names],
            persons,
        )
        for names in threaded.values()
    ]
    return tuple(sorted(found, key=lambda one: happenings.order(pages[one.pages[0]])))


def clusters(records: Iterable[Record]) -> dict[Row, str]:
    """The person that each named actor of these pages is."""
    return {row: one.id for one in people.find(people.actors_of(records)).people for row in one.actors}


def identity(page: str) -> str:
    """The id of the story that a page has begun."""
    return f"s{page[:12]}"


def story(name: str, records: Sequence[Record], copied: Sequence[Copy], persons: Mapping[Row, str]) -> Story:
    """A story from its pages: in order of publication, with copies and events."""
    ordered = sorted(records, key=happenings.order)
    originals = {copy.page: copy.original for copy in copied}
    events = happenings.find(ordered, persons, originals)
    return Story(name, tuple(record.page.sha256 for record in ordered), tuple(copied), events)
