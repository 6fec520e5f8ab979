from onrecord.stories.shingles import body, hashed, shingles, words

from .pages import page


def test_words_are_folded() -> None:
    assert words("Don’t say “Müller” – O'Neill's 40,000 MEN") == [
        "dont",
        "say",
        "muller",
        "oneills",
        "40",
        "000",
        "men",
    ]


def test_the_hash_never_changes() -> None:
    """Databases keep these numbers: a change makes every stored signature worthless."""
    assert hashed("the barge left at dawn") == 5264043325050946512
    assert shingles(["the", "barge", "left", "at", "dawn", "again"]) == (5264043325050946512, 4845151996332442937)


def test_numbers_fit_a_signed_integer() -> None:
    assert all(0 <= one < 1 << 63 for one in shingles([str(n) for n in range(500)]))


def test_few_words_are_one_shingle() -> None:
    assert shingles(["two", "words"]) == (hashed("two words"),)
    assert shingles([]) == ()


def test_the_head_is_no_part_of_the_body() -> None:
    told = page(("headline", "Barge sinks"), ("dateline", "RIGA (Eastwire) -"), ("body", "A barge sank."))
    assert body(told) == ["a", "barge", "sank"]
