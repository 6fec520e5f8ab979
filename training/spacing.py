"""White space for sets that come as bare tokens, as a careful typist would put it."""

from collections.abc import Sequence

LEFT = frozenset({".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "”", "''", "...", "…"})
RIGHT = frozenset({"(", "[", "{", "$", "£", "€", "“", "``", "#"})
ENDINGS = ("'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'m", "'d", "’re", "’ve", "’ll")
HYPHENS = frozenset({"-", "/"})


def spaces(words: Sequence[str]) -> list[bool]:
    """For each word whether a blank follows it."""
    found = [True] * len(words)
    inside = False
    for at, word in enumerate(words):
        if word == '"':
            inside = not inside
        closing = word == '"' and not inside
        if at and (word in LEFT or closing or word.lower() in ENDINGS or word in {"'", "’"}):
            found[at - 1] = False
        if word in RIGHT or (word == '"' and inside):
            found[at] = False
        if word in HYPHENS and 0 < at < len(words) - 1 and words[at - 1][-1].isalnum():
            found[at - 1] = found[at] = False
    return found
