"""A marked sentence (or paragraph) as every converter gives it and every variant takes it."""

from dataclasses import dataclass

MISSING = "-"  # a name tag that nobody vouches for: the recogniser may take it as it likes


@dataclass(frozen=True, slots=True)
class Syntax:
    """One entry per word in each field; ``heads`` are indices of words, a root is its own head."""

    tags: tuple[str, ...]
    pos: tuple[str, ...]
    morphs: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]

    def without_last(self) -> "Syntax":
        """The same without the last word."""
        return Syntax(
            self.tags[:-1], self.pos[:-1], self.morphs[:-1], self.lemmas[:-1], self.heads[:-1], self.deps[:-1]
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with the white space behind them, and what is known of them.

    ``names`` holds a tag per word: ``O``, ``B-PERSON``, ``I-PERSON`` ..., or ``MISSING``; it is None where the
    set has no names, as ``syntax`` is where it has no trees. ``opens`` says that a paragraph begins here.
    """

    document: str
    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    opens: bool = False
    syntax: Syntax | None = None
    names: tuple[str, ...] | None = None

    @property
    def text(self) -> str:
        """The running text, with a blank at its end where one follows."""
        return "".join(word + " " * space for word, space in zip(self.words, self.spaces, strict=True))
