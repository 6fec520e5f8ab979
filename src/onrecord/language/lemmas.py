"""Lemmas of verbs from a list, where the trained lemmatizer has made a verb that there is not (``blam`` of ``blamed``).

It learns endings from what it has seen; a rule of spelling and a list of verbs know better for the regular ones.
"""

from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from onrecord import tables

NAME = "onrecord_lemmas_of_verbs_v1"  # spaCy allows no full stop in the name of a component
INFLECTED = frozenset({"VBD", "VBN", "VBG", "VBZ"})
VOWELS = frozenset("aeiou")
HISSING = ("s", "x", "z", "ch", "sh", "o")


@Language.component(NAME, assigns=["token.lemma"], requires=["token.tag", "token.lemma"])
def lemmas_of_verbs(doc: Doc) -> Doc:
    """Set the lemma of each regular form of a verb in the list, unless it is one that the form can be of."""
    known = forms()
    for token in doc:
        if token.tag_ in INFLECTED and (bases := known.get(token.lower_)) and token.lemma_ not in bases:
            token.lemma_ = bases[0]
    return doc


@cache
def forms() -> dict[str, tuple[str, ...]]:
    """Each regular form with its bases, the longest first: ``axed`` is of ``axe`` rather than ``ax``."""
    found: dict[str, tuple[str, ...]] = {}
    bases = (row["verb"] for row in tables.rows("onrecord.language", "verbs.tsv"))
    for base in sorted(bases, key=lambda base: (-len(base), base)):
        for form in (*past(base), *present(base), third(base)):
            found[form] = (*found.get(form, ()), base)
    return found


def past(base: str) -> tuple[str, ...]:
    """``agreed``, ``tried``, ``planned``; of a long verb with one consonant at its end both ways."""
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return (base[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _stems(base))


def present(base: str) -> tuple[str, ...]:
    """``agreeing``, ``making``, ``lying``, ``planning``."""
    if base.endswith("ie"):
        return (base[:-2] + "ying",)
    if base.endswith("e") and base[-2:-1] not in {"e", "o", "y"}:
        return (base[:-1] + "ing",)
    return tuple(stem + "ing" for stem in _stems(base))


def third(base: str) -> str:
    """``plans``, ``tries``, ``pushes``."""
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(HISSING) else "s")


def _stems(base: str) -> tuple[str, ...]:
    """The verb as endings find it: ``plann``, ``refer`` and ``referr``, ``boot``."""
    if base.endswith("c"):
        return base, base + "k"
    short = len(base) > 2 and base[-1] not in VOWELS | set("wxy") and base[-2] in VOWELS and base[-3] not in VOWELS
    if not short and not base.endswith(("quit", "quip")):
        return (base,)
    doubled = base + base[-1]
    return (doubled,) if sum(letter in VOWELS for letter in base) == 1 else (base, doubled)
