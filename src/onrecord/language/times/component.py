"""The spaCy component ``onrecord_times_v1``, which keeps the times of a Doc with the Doc."""

from datetime import date

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from onrecord.language.times.finding import find
from onrecord.records import Time

NAME = "onrecord_times_v1"
_KEY = "onrecord.times"


def times_of(doc: Doc) -> tuple[Time, ...]:
    """The times that the component found; none where it has not run."""
    return msgspec.convert(doc.user_data.get(_KEY, ()), tuple[Time, ...])


def published_of(doc: Doc) -> date | None:
    """The page's date as ``doc._.published`` has it: ISO 8601, its time of day left out."""
    given = doc._.published
    return date.fromisoformat(given[:10]) if given else None


def annotate(doc: Doc) -> Doc:
    """The Doc with its times on it, as ``doc._.times``. Rows are kept as plain data, which ``to_bytes`` can write."""
    rows = msgspec.to_builtins(find(doc, published_of(doc)))
    doc.user_data[_KEY] = rows
    return doc


@Language.factory(NAME, assigns=["doc._.times"], retokenizes=False)
def create(nlp: Language, name: str) -> "Times":
    """The component; ``doc._.published`` (ISO 8601 or null), set before, is what its dates are counted from."""
    return Times()


class Times:
    """Finds the times of each Doc that passes."""

    def __call__(self, doc: Doc) -> Doc:
        """Annotate the Doc."""
        return annotate(doc)


def register() -> None:
    """Declare ``doc._.published`` and ``doc._.times``; done on import."""
    if not Doc.has_extension("published"):
        Doc.set_extension("published", default=None)
    if not Doc.has_extension("times"):
        Doc.set_extension("times", getter=times_of)


register()
