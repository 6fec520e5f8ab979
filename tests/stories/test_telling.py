from onrecord.stories.telling import find, identity

from .test_copies import prose
from .test_copies import told as copied
from .test_merging import told


def test_a_story_with_a_copy_and_an_event() -> None:
    first = told("Chad shelled the ferry at Kolo, killing four.", "shelled", "A", killed=4)
    other = told("Chadian shells killed five on a ferry at Kolo.", "shells", "C", "2026-03-12", killed=5)
    [story] = find([other, first])
    assert story.id == identity(first.page.sha256)
    assert story.pages == (first.page.sha256, other.page.sha256)
    assert len(story.events) == 1


def test_copies_stand_in_their_story() -> None:
    text = prose(1, 9)
    original, copy = copied(text, 9), copied(text[:4], 12)
    [story] = find([copy, original])
    assert [(one.page, one.original) for one in story.copies] == [(copy.page.sha256, original.page.sha256)]


def test_no_pages_no_stories() -> None:
    assert find([]) == ()
