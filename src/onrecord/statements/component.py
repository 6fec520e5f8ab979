"""The spaCy component ``onrecord_statements_v1``: sets ``doc._.statements``.

    nlp.add_pipe("onrecord_actors_v1")
    nlp.add_pipe("onrecord_statements_v1")
    nlp(text)._.statements      # a list of plain dicts, as in the record's JSON

Speakers are actors where the actors' component ran before; their words are there without it.
"""

from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from onrecord import statements
from onrecord.actors import cast_of
from onrecord.actors.text import paragraphs
from onrecord.language.times.component import times_of
from onrecord.records import Cast, Passage

NAME = "onrecord_statements_v1"
EXTENSION = "statements"

if not Doc.has_extension(EXTENSION):
    Doc.set_extension(EXTENSION, default=None)


@Language.component(NAME, assigns=[f"doc._.{EXTENSION}"], requires=["token.dep", "token.pos", "token.lemma"])
def component(doc: Doc) -> Doc:
    """Find the statements of a Doc whose paragraphs are parted by blank lines."""
    passages = [Passage(number, "body", span, span[0]) for number, span in enumerate(paragraphs(doc.text))]
    cast = cast_of(doc) if Doc.has_extension("actors") and doc._.actors is not None else Cast()
    found: list[dict[str, Any]] = msgspec.to_builtins(statements.find(doc, passages, cast, times_of(doc)))
    doc._.set(EXTENSION, found)
    return doc
