"""The tokenizer: spaCy's English rules, brought to the words that UD English and news pages have.

Hyphenated words fall apart (``Russian - American``) unless the first part is a bound prefix (``anti-war``),
as in the treebanks that the parser learnt from.
"""

import re
from collections.abc import Callable
from itertools import groupby

import spacy
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS
from spacy.language import Language
from spacy.symbols import NORM, ORTH  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

from onrecord import tables

NAME = "onrecord.tokenizer.v1"
RUNS = [r"[!?]{2,}", r"={2,}|_{2,}|[*]{2,}|~{2,}|[+]{2,}|<{2,}|>{2,}", "--+"]  # signs that the treebanks keep together
NUMBER = re.compile(r"\bNo\.(?=\s\d)")  # "No. 10", not the answer "No."
WHOLE = r"(?:\d-)?(?:\d{3}-)?\d{3}-\d{4}|#[^\W\d]\w*|[2-6]G"  # telephone numbers, hashtags, networks
HASH = r"#(?![^\W\d])"  # "#1", not "#Vote"
RUPEES = r"Rs\.?(?=\d)"
CLOCK = r"(?<=\d)[ap](?:\.m\.|m)"


class NewsTokenizer(Tokenizer):  # type: ignore[misc]  # its base is unknown to mypy
    """spaCy's tokenizer, which sees no further than a blank, with the one abbreviation that needs to."""

    def __call__(self, string: str) -> Doc:
        """Tokenise a text."""
        doc: Doc = super().__call__(string)
        numbers = {found.start() for found in NUMBER.finditer(string)}
        if numbers:
            with doc.retokenize() as retokenizer:
                for token in doc[:-1]:
                    if token.idx in numbers and len(token) == len("No"):
                        retokenizer.merge(doc[token.i : token.i + 2])
        return doc


def unbound_hyphen(prefixes: list[str]) -> str:
    """A pattern for a hyphen between two parts of a word, except behind one of ``prefixes``."""
    by_length = groupby(sorted(prefixes, key=lambda p: (len(p), p)), key=len)
    guards = "".join(rf"(?<!\b(?:{'|'.join(same)}))" for _, same in by_length)  # a lookbehind has one width
    return rf"(?<=[{ALPHA}0-9])(?i:{guards})-(?=[{ALPHA}0-9])"


def infixes() -> list[str]:
    """Patterns at which a word falls apart in the middle."""
    return [
        *LIST_ELLIPSES,
        *LIST_ICONS,
        r"(?<=[0-9])[+*^](?=[0-9-])",
        rf"(?<=[{ALPHA_LOWER}{CONCAT_QUOTES}])\.(?=[{ALPHA_UPPER}{CONCAT_QUOTES}])",
        rf"(?<=[{ALPHA}]),(?=[{ALPHA}])",
        rf"(?<=[{ALPHA}][{ALPHA_LOWER}])[.,:;!?]+(?=[\[(\"“”])",  # a blank was forgotten
        r"[\[\]()]",
        r'["“”]',
        r"[—–]|--+|~",
        unbound_hyphen([row["prefix"] for row in tables.rows("onrecord.language", "bound.tsv")]),
        rf"(?<=\b[{ALPHA_UPPER}]\.)-(?=[{ALPHA}])",  # U.S.-led
        rf"(?<=[{ALPHA}0-9])[:<>=/](?=[{ALPHA}])",
    ]


def exceptions(nlp: Language) -> dict[str, list[dict[int, str]]]:
    """spaCy's English exceptions with those of ``abbreviations.tsv``."""
    rules = dict(nlp.Defaults.tokenizer_exceptions)
    for row in tables.rows("onrecord.language", "abbreviations.tsv"):
        whole = {ORTH: row["word"]}
        rules[row["word"]] = [whole | {NORM: row["norm"]} if row["norm"] else whole]
    return rules


@registry.tokenizers(NAME)  # type: ignore[untyped-decorator]  # the registry has no types
def create() -> Callable[[Language], NewsTokenizer]:
    """What the ``[nlp.tokenizer]`` block of a pipeline's config names."""

    def build(nlp: Language) -> NewsTokenizer:
        defaults = nlp.Defaults
        prefixes = [*RUNS, RUPEES, *(HASH if piece == "#" else piece for piece in defaults.prefixes or [])]
        suffixes = [*RUNS, CLOCK, *(defaults.suffixes or [])]
        return NewsTokenizer(
            nlp.vocab,
            rules=exceptions(nlp),
            prefix_search=compile_prefix_regex(prefixes).search,
            suffix_search=compile_suffix_regex(suffixes).search,
            infix_finditer=compile_infix_regex(infixes()).finditer,
            token_match=re.compile(WHOLE).fullmatch,
            url_match=defaults.url_match,
        )

    return build


def blank() -> Language:
    """An English pipeline that only tokenises."""
    return spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": NAME}}})
