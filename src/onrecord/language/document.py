"""The texts of an article as one Doc, so that a page is parsed in one go."""

from bisect import bisect_left
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from onrecord.language.sentences import hold_together

BETWEEN = "\n\n"

if not Doc.has_extension("text_starts"):
    Doc.set_extension("text_starts", default=())


def document(texts: Sequence[str], nlp: Language) -> Doc:
    """One unparsed Doc of ``texts``, joined by blank lines; give it to ``nlp.pipe``.

    The first word of every text begins a sentence, whatever the parser thinks, and sentences do not fall apart
    around quotations. ``text_starts`` tells where the texts begin.
    """
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + len(BETWEEN)
    doc = nlp.make_doc(BETWEEN.join(texts))
    hold_together(doc)
    places, spaces = [token.idx for token in doc], doc.to_array("IS_SPACE").tolist()
    for start in starts:
        first = bisect_left(places, start)
        while first < len(places) and spaces[first]:  # an empty text begins where the next one does
            first += 1
        if first < len(places):
            doc[first].is_sent_start = True
    doc._.text_starts = tuple(starts)
    return doc


def text_starts(doc: Doc) -> tuple[int, ...]:
    """Where each text of ``document`` begins in ``doc.text``, in code points."""
    return tuple(doc._.text_starts)
