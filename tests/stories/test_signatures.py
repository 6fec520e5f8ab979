from random import Random

from hypothesis import given
from hypothesis import strategies as st

from onrecord.stories.shingles import SIZE, shingles
from onrecord.stories.signatures import MOST, NEAREST, WINDOW, Signatures, signature


def told(dice: Random, size: int) -> list[str]:
    return [f"w{dice.randrange(100_000)}" for _ in range(size)]


def test_the_signature_never_changes() -> None:
    hashes = shingles([f"word{n}" for n in range(40)])
    assert sorted(hashes.index(number) for number in signature(hashes)) == [
        0,
        4,
        7,
        11,
        12,
        13,
        15,
        19,
        20,
        22,
        24,
        27,
        30,
        33,
    ]


@given(st.integers(0, 10_000), st.integers(0, 400), st.integers(0, 400))
def test_a_run_of_twenty_words_is_found(seed: int, before: int, behind: int) -> None:
    dice = Random(seed)
    run = told(dice, WINDOW + SIZE - 1)
    one = told(dice, before) + run + told(dice, 50)
    other = told(dice, 300) + run + told(dice, behind)
    assert signature(shingles(one)) & signature(shingles(other))


@given(st.integers(0, 10_000), st.integers(8, 200), st.integers(0, 600))
def test_a_short_cut_of_a_long_text_is_found(seed: int, size: int, at: int) -> None:
    """What a long text keeps of a passage, the passage alone keeps too."""
    long = shingles(told(Random(seed), 800))
    inside = set(long[at + WINDOW : max(at + size - WINDOW, at)])
    assert signature(long) & inside <= signature(long[at : at + size])


def test_few_numbers_are_kept_of_a_long_text() -> None:
    assert 70 < len(signature(shingles(told(Random(1), 1000)))) < 160


def test_the_lookup_does_not_grow_with_the_pages() -> None:
    """A passage that everybody has costs no more than the limit, however many pages have it."""
    index = Signatures()
    for number in range(5 * MOST):
        index.add(f"page{number}", [1, 100 + number])
    assert len(index.near([1, 100])) == NEAREST
    assert index.looked_at <= MOST + 1
    assert index.near([100])[0] == "page0"


def test_nothing_is_near_nothing() -> None:
    assert signature(()) == frozenset()
    assert Signatures().near([3]) == []
