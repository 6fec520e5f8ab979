"""Variants of marked sentences, so that the weights stand headlines, capitals and every style of quotation mark."""

import random
from dataclasses import replace

from .sentence import Sentence

SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "nor", "of", "on", "or", "over"}
    | {"the", "to", "up", "via", "vs", "with"}
)
OPENING, CLOSING = frozenset({'"', "“", "``", "„"}), frozenset({'"', "”", "''"})
STYLES = (('"', '"'), ("“", "”"), ("“", "”"))


def vary(sentence: Sentence, luck: random.Random, rate: float) -> Sentence:
    """The sentence, or with ``rate`` a variant in its case; quotation marks are restyled half of the time."""
    if luck.random() < 0.5:
        sentence = requoted(sentence, luck.choice(STYLES), luck.random() < 0.6)
    draw = luck.random() / max(rate, 1e-9)
    if draw < 0.25:
        return recased(sentence, tuple(word.lower() for word in sentence.words))
    if draw < 0.45 and len(sentence.words) > 2:
        return recased(sentence, tuple(word.upper() for word in sentence.words))
    if draw < 0.8:
        return replace(sentence, words=headline(sentence.words))
    if draw < 1 and sentence.words[-1] == "." and len(sentence.words) > 3:
        return shortened(sentence)
    return sentence


def recased(sentence: Sentence, words: tuple[str, ...]) -> Sentence:
    """The sentence in ``words`` that differ in case; lemmas that no edit of the end would give are left open."""
    kept = tuple(b if len(a) == len(b) else a for a, b in zip(sentence.words, words, strict=True))  # ß, SS
    syntax = sentence.syntax
    if syntax:
        lemmas = (lemma if lemma[:2] == word[:2] else "" for lemma, word in zip(syntax.lemmas, kept, strict=True))
        syntax = replace(syntax, lemmas=tuple(lemmas))
    return replace(sentence, words=kept, syntax=syntax)


def headline(words: tuple[str, ...]) -> tuple[str, ...]:
    """Title Case, small words apart."""
    return tuple(
        word if word in SMALL and at else word[:1].upper() + word[1:] if word[:1].isalpha() else word
        for at, word in enumerate(words)
    )


def requoted(sentence: Sentence, style: tuple[str, str], curly: bool) -> Sentence:
    """The sentence with its quotation marks in another style, and with its apostrophes ``curly`` or straight."""
    words, inside = [], False
    for word in sentence.words:
        if (word in OPENING and (not inside or word not in CLOSING)) or word in CLOSING:
            inside = word in OPENING and (not inside or word not in CLOSING)
            words.append(style[0] if inside else style[1])
        elif len(word) > 1:
            words.append(word.replace("'", "’") if curly else word.replace("’", "'"))
        else:
            words.append(word)
    return replace(sentence, words=tuple(words))


def shortened(sentence: Sentence) -> Sentence:
    """The sentence without its full stop, where nothing hangs from it; at the end of a paragraph only."""
    syntax = sentence.syntax
    if syntax and len(sentence.words) - 1 in syntax.heads:
        return sentence
    return replace(
        sentence,
        words=sentence.words[:-1],
        spaces=(*sentence.spaces[:-2], sentence.spaces[-1]),
        syntax=syntax and syntax.without_last(),
        names=sentence.names and sentence.names[:-1],
    )
