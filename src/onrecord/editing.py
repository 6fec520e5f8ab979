"""Editors' judgements carried out: a correction, a merge, a split, each kept with who, when and why, and taken back."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from onrecord.errors import JudgementError
from onrecord.identities import judged_bonds, persons, rejoin
from onrecord.placing import place_pages
from onrecord.records import Actor, Judgement, Person, Record, Row, Target, Verdict
from onrecord.store import Store, amending, lookups
from onrecord.stories.correcting import corrected
from onrecord.stories.names import block, profile
from onrecord.stories.targets import target


def record_of(store: Store, word: str) -> Record:
    """The record of the page that somebody calls by its source, or by the first letters of its ``sha256``.

    Raises:
        JudgementError: there is none, or more than one.
    """
    with store.reading() as connection:
        pages = lookups.named(connection, word)
    if len(pages) != 1:
        raise JudgementError(f"{len(pages) or 'no'} pages of {store.name} are called {word!r}")
    return next(iter(store.records(pages)))


def row_of(store: Store, word: str) -> tuple[Record, str]:
    """The page and the id of a row, ``PAGE:ID``: ``news/ferry.txt:e2``.

    Raises:
        JudgementError: there is no such page or row.
    """
    name, colon, row = word.rpartition(":")
    if not colon:
        raise JudgementError(f"{word!r} is no row; a row is PAGE:ID, such as news/ferry.txt:e2")
    record = record_of(store, name)
    target(record, row)
    return record, row


def person_of(store: Store, word: str) -> Person:
    """The person that somebody calls by an id, by a name, or by a row of theirs.

    Raises:
        JudgementError: there is none, or more than one.
    """
    if ":" in word:
        record, row = row_of(store, word)
        if (found := store.person_of(Row(record.page.sha256, row))) is not None:
            return found
        raise JudgementError(f"{word}: nobody who is told apart from others by name")
    known = persons(store, word)
    if len(known) == 1:
        return known[0]
    if not known:
        raise JudgementError(f"nobody in {store.name} is called {word!r}")
    several = ", ".join(f"{one.name} ({one.id})" for one in known[:5])
    raise JudgementError(f"{word!r} may be {len(known)} people: {several}{' ...' if len(known) > 5 else ''}")


def people_called(store: Store, word: str) -> list[Person]:
    """All whom somebody may mean by an id, a name or a row.

    Raises:
        JudgementError: there is nobody.
    """
    if ":" in word:
        return [person_of(store, word)]
    if not (known := persons(store, word)):
        raise JudgementError(f"nobody in {store.name} is called {word!r}")
    return known


def merge(store: Store, words: Sequence[str], author: str, reason: str) -> Judgement:
    """Judge that these are one person.

    Raises:
        JudgementError: one of them is not known, or they are one already.
    """
    rows = [_actor(store, word) for word in words]
    known = [one.id for row in rows if (one := store.person_of(row)) is not None]
    if len(set(known)) < len(known):
        raise JudgementError("they are one already")
    return _judge(store, "merge", [_target(store, row) for row in rows], author, reason)


def split(store: Store, words: Sequence[str], author: str, reason: str) -> Judgement:
    """Judge that the actors of these rows are not one person; one alone is set apart from all others.

    Raises:
        JudgementError: there is no such row, or it is no actor.
    """
    rows = [_row(store, word) for word in words]
    return _judge(store, "split", [_target(store, row) for row in rows], author, reason)


def correct(store: Store, word: str, field: str, value: str, author: str, reason: str) -> Judgement:
    """Judge that a field of a row has another value.

    Raises:
        JudgementError: there is no such row or field, or the field has no such value.
    """
    record, row = row_of(store, word)
    wanted = Judgement(0, "correct", (target(record, row),), author, now(), reason, field, value)
    corrected(record, [wanted])  # says what is wrong with it, before anything is written
    with store.reading() as connection:
        plain = amending.as_read(connection, record.page.sha256) or record
    kept = store.judge(Judgement(0, "correct", (target(plain, row),), author, wanted.made, reason, field, value))
    _carry_out(store, kept)
    return kept


def withdraw(store: Store, number: int) -> Judgement:
    """Take a judgement back; it stays on record, with the moment at which it was.

    Raises:
        OnrecordError: there is no judgement of that number that holds.
    """
    store.withdraw(number, now())
    [judgement] = [one for one in store.judgements(withdrawn=True) if one.id == number]
    _carry_out(store, judgement)
    return judgement


def now() -> str:
    """This moment."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _judge(store: Store, verdict: Verdict, targets: Iterable[Target], author: str, reason: str) -> Judgement:
    kept = store.judge(Judgement(0, verdict, tuple(targets), author, now(), reason))
    _carry_out(store, kept)
    return kept


def _actor(store: Store, word: str) -> Row:
    """The actor of a row, or one of a person's."""
    return _row(store, word) if ":" in word else person_of(store, word).actors[0]


def _row(store: Store, word: str) -> Row:
    """The actor of a row, ``PAGE:ID``."""
    record, row = row_of(store, word)
    if target(record, row).kind != "actor":
        raise JudgementError(f"{word} is no actor, and nobody's")
    return Row(record.page.sha256, row)


def _target(store: Store, row: Row) -> Target:
    [record] = store.records([row.page])
    return target(record, row.id)


def _carry_out(store: Store, judgement: Judgement) -> None:
    """Let the database follow from its pages and the judgements again."""
    pages = list(dict.fromkeys(one.page for one in judgement.targets))
    before = _blocks(store, pages)
    if judgement.verdict == "correct":
        with store.writing() as connection:
            for page in pages:
                amending.again(connection, page)
    rejoin(store, before | _blocks(store, pages))
    place_pages(store)


def _blocks(store: Store, pages: Sequence[str]) -> set[str]:
    """The blocks of the people whom these pages name, and of those whom editors have judged there."""
    judged, _ = judged_bonds(store)
    with store.reading() as connection:
        rows = lookups.people_of(connection, pages)
    actors: list[Actor] = [actor for row, actor in judged.items() if row.page in pages]
    with store.reading() as connection:
        actors += lookups.actors_of(connection, sorted(set(rows.values()))).values()
    return {block(profile(actor)) for actor in actors}
