"""The spaCy component ``onrecord_actors_v1``: sets ``doc._.actors``.

    nlp.add_pipe("onrecord_actors_v1")
    nlp(text)._.actors      # a list of plain dicts, as in the record's JSON

The extension holds plain types, so that a Doc with it can be stored and sent like any other.
"""

from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from onrecord.actors import text as columns
from onrecord.actors.finding import find
from onrecord.records import Cast, Passage

NAME = "onrecord_actors_v1"
EXTENSION = "actors"

if not Doc.has_extension(EXTENSION):
    Doc.set_extension(EXTENSION, default=None)


@Language.component(NAME, assigns=[f"doc._.{EXTENSION}"], requires=["doc.ents", "token.dep", "token.pos"])
def component(doc: Doc) -> Doc:
    """Find the actors of a Doc whose paragraphs are parted by blank lines."""
    spans = columns.paragraphs(doc.text)
    passages = [Passage(number, "body", span, span[0]) for number, span in enumerate(spans)]
    found: list[dict[str, Any]] = msgspec.to_builtins(find(doc, passages).actors)
    doc._.set(EXTENSION, found)
    return doc


def cast_of(doc: Doc) -> Cast:
    """The actors that the component set, as a value.

    Raises:
        ValueError: the component has not run.
    """
    found = doc._.get(EXTENSION)
    if found is None:
        raise ValueError(f"add {NAME} to the pipeline first")
    return msgspec.convert({"actors": found}, Cast)
