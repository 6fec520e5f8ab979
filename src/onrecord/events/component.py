"""The spaCy component ``onrecord_events_v1``: sets ``doc._.events`` and ``doc._.links``.

    nlp.add_pipe("onrecord_times_v1")
    nlp.add_pipe("onrecord_actors_v1")
    nlp.add_pipe("onrecord_statements_v1")
    nlp.add_pipe("onrecord_events_v1")
    nlp(text)._.events      # a list of plain dicts, as in the record's JSON

The actors' component has to run before; those whom only an event names are added to ``doc._.actors``. Without times
nothing is dated, without statements no event names one.
"""

from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from onrecord.actors import cast_of
from onrecord.actors.text import paragraphs
from onrecord.events.finding import find
from onrecord.language.times.component import published_of, times_of
from onrecord.records import Passage, Statement

NAME = "onrecord_events_v1"
EXTENSIONS = ("events", "links")

for extension in EXTENSIONS:
    if not Doc.has_extension(extension):
        Doc.set_extension(extension, default=None)


@Language.component(
    NAME, assigns=["doc._.events", "doc._.links"], requires=["doc._.actors", "token.dep", "token.pos", "token.lemma"]
)
def component(doc: Doc) -> Doc:
    """Find the events of a Doc whose paragraphs are parted by blank lines.

    Raises:
        ValueError: the actors' component has not run.
    """
    passages = [Passage(number, "body", span, span[0]) for number, span in enumerate(paragraphs(doc.text))]
    told = doc._.statements if Doc.has_extension("statements") else None
    said = msgspec.convert(told or [], tuple[Statement, ...])
    found = find(doc, passages, cast_of(doc), said, times_of(doc), published_of(doc))
    rows: dict[str, list[dict[str, Any]]] = msgspec.to_builtins(found._asdict() | {"cast": None})
    for extension in EXTENSIONS:
        doc._.set(extension, rows[extension])
    doc._.set("actors", msgspec.to_builtins(found.cast.actors))
    return doc
