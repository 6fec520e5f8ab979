"""From sentences to what spaCy trains on: paragraphs of several sentences, drawn anew in every epoch."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from .renaming import renamed
from .sentence import MISSING, Sentence
from .variants import vary

BLANK = "\n\n"


def paragraphs(sentences: Sequence[Sentence], luck: random.Random, most: int) -> Iterator[list[Sentence]]:
    """Runs of 1 to ``most`` sentences that follow each other in one document."""
    at = 0
    while at < len(sentences):
        size = luck.randint(1, most)
        run = [sentences[at]]
        for sentence in sentences[at + 1 : at + size]:
            if sentence.document != run[0].document:
                break
            run.append(sentence)
        yield run
        at += len(run)


def reference(nlp: Language, run: Sequence[Sentence], luck: random.Random | None = None) -> Doc:
    """One Doc of a run of sentences. Where a paragraph opens within, a blank line stands as a token of its own."""
    words: list[str] = []
    spaces: list[bool] = []
    rows: list[tuple[str, str, str, str, int, str]] = []  # tag, pos, morph, lemma, head, dep
    names: list[str] = []
    for number, sentence in enumerate(run):
        if number and (sentence.opens or (luck and luck.random() < 0.03)):
            spaces[-1] = False
            words.append(BLANK if luck is None or luck.random() < 0.8 else "\n")
            spaces.append(False)
            rows.append(("_SP", "SPACE", "_", words[-1], len(words) - 2, "dep"))
            names.append("O")
        offset = len(words)
        words.extend(sentence.words)
        spaces.extend(sentence.spaces)
        if syntax := sentence.syntax:
            heads = (head + offset for head in syntax.heads)
            rows.extend(zip(syntax.tags, syntax.pos, syntax.morphs, syntax.lemmas, heads, syntax.deps, strict=True))
        names.extend(sentence.names or [MISSING] * len(sentence.words))
    if run[0].syntax is None:
        doc = Doc(nlp.vocab, words=words, spaces=spaces)
    else:
        tags, pos, morphs, lemmas, heads_, deps = (list(column) for column in zip(*rows, strict=True))
        doc = Doc(
            nlp.vocab,
            words=words,
            spaces=spaces,
            tags=tags,
            pos=pos,
            morphs=morphs,
            lemmas=lemmas,
            heads=heads_,
            deps=deps,
        )
    set_names(doc, names)
    return doc


def set_names(doc: Doc, names: Sequence[str]) -> None:
    """Put name tags (one per token) on a Doc."""
    spans: list[Span] = []
    missing = [doc[at : at + 1] for at, tag in enumerate(names) if tag == MISSING]
    start, label = 0, ""
    for at, tag in enumerate([*names, "O"]):
        if label and tag != f"I-{label}":
            spans.append(Span(doc, start, at, label=label))
            label = ""
        if not label and tag[:2] in {"B-", "I-"}:
            start, label = at, tag[2:]
    doc.set_ents(spans, missing=missing, default="outside")


def reader(
    sentences: Sequence[Sentence],
    *,
    seed: int,
    most: int,
    rate: float,
    thin: Sequence[Sentence] = (),
    share: float = 0.0,
) -> Callable[[Language], Iterable[Example]]:
    """What a ``[corpora]`` block of spaCy gives: every call is one epoch, with other runs and other variants.

    Of the sentences in ``thin`` only a ``share`` comes in each epoch.
    """
    luck = random.Random(seed)

    def epoch(nlp: Language) -> Iterator[Example]:
        runs = list(paragraphs(sentences, luck, most))
        runs += [run for run in paragraphs(thin, luck, most) if luck.random() < share]
        luck.shuffle(runs)
        for run in runs:
            varied = [vary(renamed(sentence, luck), luck, rate) for sentence in run] if rate else run
            doc = reference(nlp, varied, luck if rate else None)
            yield Example(nlp.make_doc(doc.text), doc)

    return epoch
