"""Records made by hand, their spans found by the words."""

from typing import Any

from msgspec import structs

from onrecord.records import (
    Actor,
    Article,
    Date,
    Engine,
    Event,
    Page,
    Part,
    Place,
    Record,
    Role,
    Span,
    Statement,
)

TEXT = (
    "Chad shuts \"salt\" road\n\n"
    "N'DJAMENA - Chad closed the salt road to Niger on Monday, and Niger threatened to expel its envoy. "
    "\"=We will pay nothing,\" minister Idriss Bahar told reporters, \"and we will not wait.\"\n\n"
    "A senior official said the envoy had been beaten."
)  # fmt: skip


def at(words: str, after: int = 0, text: str = TEXT) -> Span:
    """The span of the words, the first behind ``after``."""
    start = text.index(words, after)
    return start, start + len(words)


BODY = TEXT.index("N'DJ")
TAIL = TEXT.index("A senior")
ACTORS = (
    Actor("a1", "Chad", "place", "TCD", "GOV", mentions=(at("Chad"), at("Chad", BODY))),
    Actor("a2", "Niger", "place", "NER", "GOV", mentions=(at("Niger"), at("Niger", at("Niger")[1]))),
    Actor("a3", "Idriss Bahar", "person", "TCD", "GOV", "minister", (at("Idriss Bahar"),)),
    Actor("a4", "senior official", "person", None, "GOV", None, (at("senior official"),)),
    Actor("a5", 'envoy "Le Sage"', "person", "TCD", "GOV", None, (at("envoy"), at("envoy", TAIL))),
)
STATEMENTS = (
    Statement(
        "s1", "direct", "promise", (at("=We will pay nothing,"), at("and we will not wait.")), "a3",
        at("minister Idriss Bahar"), at("told"), addressee=at("reporters"), date=Date("2026-03-02", basis="relative"),
        part=1,
    ),
    Statement("s2", "indirect", "assert", (at("the envoy had been beaten"),), "a4", at("A senior official"),
              at("said"), part=2),
)  # fmt: skip
CLOSED = Event(
    "e1", "COERCE", "occurred", at("closed"), at("Chad closed the salt road to Niger on Monday"), "restrict", "COERCE",
    4, (Role("a1", at("Chad", BODY)),), (Role("a2", at("Niger")),), date=Date("2026-03-02", basis="relative"),
    place=Place(at("Niger"), "Niger", "NER"), rule="coerce.tsv:1 close · active", confidence=0.85, part=1,
)  # fmt: skip
THREAT = Event(
    "e2", "SANCTION", "threatened", at("expel"), at("Niger threatened to expel its envoy"), "expel", "THREATEN", 3,
    (Role("a2", at("Niger", at("Niger")[1])),), (Role("a5", at("envoy")),), confidence=0.75, part=1,
)  # fmt: skip
BEATEN = Event(
    "e3", "ASSAULT", "alleged", at("beaten"), at("the envoy had been beaten"), "beat", "ACCUSE", 3,
    (Role("a2", at("envoy", TAIL)),), (Role("a5", at("envoy", TAIL)),), by="a4", killed=None, injured=1.0,
    statement="s2", confidence=0.7, part=2,
)  # fmt: skip
ROAD = Record(
    page=Page("https://dune.example/road", "text/plain", "1" * 64, TEXT),
    article=Article(
        headline='Chad shuts "salt" road', byline=("Ann Moss", "Ole Berg"), outlet="The Dune", language="en",
        published="2026-03-03T01:30:00+01:00", published_basis="text",
        parts=(Part("headline", (0, 22)), Part("body", (BODY, TAIL - 2)), Part("body", (TAIL, len(TEXT)))),
    ),
    engine=Engine("0.1.0", "en_onrecord", "0.1.0"),
    actors=ACTORS,
    statements=STATEMENTS,
    events=(CLOSED, THREAT, BEATEN),
)  # fmt: skip


def with_event(event: Event, **fields: Any) -> Record:
    """The record with this event only, some of its fields changed."""
    return structs.replace(ROAD, events=(structs.replace(event, **fields),))


def on_page(sha256: str, record: Record = ROAD, **article: Any) -> Record:
    """The record as that of another page."""
    return structs.replace(
        record,
        page=structs.replace(record.page, sha256=sha256),
        article=structs.replace(record.article, **article),
    )
