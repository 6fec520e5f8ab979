from random import Random

from onrecord.stories.features import features
from onrecord.stories.signatures import MOST
from onrecord.stories.threads import WINDOW, Threads, find

from .pages import page

QUAKE = "A strong earthquake struck the port of Iquique and buried dozens of miners under the copper smelter."
RESCUE = "Rescuers in Iquique dug for the miners whom the earthquake had buried under the smelter at the port."
TAX = "The senate in Nairobi voted to raise the duty on sugar, which bakers had fought for months."


def test_two_stories() -> None:
    pages = [
        page(("body", QUAKE), published="2026-03-11"),
        page(("body", TAX), published="2026-03-11"),
        page(("body", RESCUE), published="2026-03-12"),
    ]
    one, two, three = (record.page.sha256 for record in pages)
    assert find(pages) == {one: (one, three), two: (two,)}
    assert find(pages[::-1]) == find(pages)


def test_the_same_matter_much_later_is_another_story() -> None:
    late = [page(("body", QUAKE), published="2026-03-11"), page(("body", RESCUE), published="2026-05-11")]
    assert len(find(late)) == 2


def test_a_copy_goes_where_its_original_is() -> None:
    pages = [page(("body", QUAKE), published="2026-03-11"), page(("body", TAX), published="2026-03-12")]
    one, two = (record.page.sha256 for record in pages)
    assert find(pages, {two: one}) == {one: (one, two)}


def test_placing_a_page_looks_at_as_many_others_however_many_there_are() -> None:
    """Every page has the same rare word: the look-up is bounded by the limit, not by the pages."""
    dice, threads, looked = Random(7), Threads(), []
    for number in range(4 * MOST):
        before = threads.index.looked_at
        words = " ".join(f"zq{dice.randrange(10**9)}" for _ in range(30))
        threads.add(features(page(("body", f"Iquique {words}"), published="2026-03-11"))._replace(page=f"p{number}"))
        looked.append(threads.index.looked_at - before)
    assert looked[MOST - 1] == MOST - 1
    assert max(looked) == MOST
    assert looked[-1] == MOST


def test_the_window_is_counted_from_any_page_of_the_story() -> None:
    days = ["2026-03-01", "2026-03-25", "2026-04-18"]
    assert WINDOW < 48
    assert len(find([page(("body", QUAKE), published=day) for day in days])) == 1
