"""Base forms: the words that a word of the text may be a form of.

A trained lemmatizer guesses at words that it has not seen (``expelle``); so every base that the spelling allows is
offered, and whoever looks a word up takes the first that is in the table.
"""

from functools import cache

from spacy.tokens import Token

from onrecord import tables

_VOWELS = frozenset("aeiou")
_VERBAL = frozenset({"VERB", "AUX"})
_PAST = frozenset({"VBD", "VBN", ""})
_MOST = 1 << 15
_known: dict[tuple[int, int, int, int], tuple[str, ...]] = {}


def bases(token: Token) -> tuple[str, ...]:
    """What the token may be a form of, in lower case, the likeliest first; the lemma and the form are among them."""
    key = token.lower, token.lemma, token.pos, token.tag  # numbers: spaCy makes each string anew when asked for it
    found = _known.get(key)
    if found is None:
        if len(_known) >= _MOST:
            _known.clear()
        found = _known[key] = _bases(token.lower_, token.lemma_, token.pos_ in _VERBAL, token.tag_)
    return found


def _bases(form: str, lemma: str, verbal: bool, tag: str) -> tuple[str, ...]:
    regular = tuple(_of_verb(form, tag)) if verbal else tuple(_of_noun(form))
    return tuple(dict.fromkeys((*_irregular().get((form, verbal), ()), lemma.lower(), *regular, form)))


def _of_verb(form: str, tag: str) -> list[str]:
    if form.endswith("ing") and tag in ("VBG", ""):
        return _stems(form[:-3])
    if form.endswith("ied") and tag in _PAST:
        return [form[:-3] + "y", form[:-1]]
    if form.endswith("ed") and tag in _PAST:
        return _stems(form[:-2])
    return _of_noun(form) if tag in ("VBZ", "") else []


def _stems(stem: str) -> list[str]:
    """``expell``: expel, expell, expelle; ``rat``: rate, for of rat it would be ``ratting``."""
    found = []
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        found.append(stem[:-1])
    short = len(stem) > 2 and stem[-1] not in _VOWELS | set("wxy") and stem[-2] in _VOWELS
    if not (short and stem[-3] not in _VOWELS and sum(letter in _VOWELS for letter in stem) == 1):
        found.append(stem)
    return [*found, stem + "e"]


def _of_noun(form: str) -> list[str]:
    if form.endswith("ies"):
        return [form[:-3] + "y", form[:-1]]
    if form.endswith("s") and not form.endswith("ss"):
        return [form[:-1], form[:-2]] if form.endswith("es") else [form[:-1]]
    return []


@cache
def _irregular() -> dict[tuple[str, bool], tuple[str, ...]]:
    """Forms that no rule gives, by form and whether it is a verb's."""
    found: dict[tuple[str, bool], tuple[str, ...]] = {}
    for row in tables.rows("onrecord.events", "forms.tsv"):
        key = (row["form"], row["kind"] == "verb")
        found[key] = (*found.get(key, ()), row["base"])
    return found
