"""Editors' judgements on who is who, as bonds between actors: these are one, these are not."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from onrecord.records import Judgement, Record, Row
from onrecord.stories.targets import found

Pair = tuple[Row, Row]


class Bonds(NamedTuple):
    """What editors said: pairs that are one and pairs that are not, each with the words of who said so."""

    together: Mapping[Pair, str] = {}
    apart: Mapping[Pair, str] = {}
    alone: Mapping[Row, str] = {}

    @property
    def rows(self) -> frozenset[Row]:
        """All actors that editors have judged."""
        return frozenset([row for pair in (*self.together, *self.apart) for row in pair]) | self.alone.keys()


def bonds(judgements: Iterable[Judgement], records: Mapping[str, Record]) -> Bonds:
    """The bonds that judgements make, the last word on a pair holding; those withdrawn make none.

    ``merge`` says that all its targets are one, ``split`` that no two of them are; a split with one target sets that
    actor apart from everybody, until a later merge. Targets that their page no longer has are passed over.
    """
    together: dict[Pair, str] = {}
    apart: dict[Pair, str] = {}
    alone: dict[Row, str] = {}
    for judgement in sorted(judgements, key=lambda one: one.id):
        if judgement.verdict == "correct" or judgement.withdrawn is not None:
            continue
        rows = sorted(_rows(judgement, records), key=lambda row: (row.page, row.id))
        why = f"{judgement.author}, {judgement.made[:10]}: {judgement.reason}"
        if len(rows) == 1 and judgement.verdict == "split":
            alone[rows[0]] = why
            together = {pair: words for pair, words in together.items() if rows[0] not in pair}
        kept, dropped = (together, apart) if judgement.verdict == "merge" else (apart, together)
        for pair in ((one, other) for at, one in enumerate(rows) for other in rows[at + 1 :]):
            kept[pair] = why
            dropped.pop(pair, None)
            if judgement.verdict == "merge":
                alone = {row: words for row, words in alone.items() if row not in pair}
    return Bonds(together, apart, alone)


def _rows(judgement: Judgement, records: Mapping[str, Record]) -> set[Row]:
    known = ((target, records.get(target.page)) for target in judgement.targets)
    ids = ((target.page, found(target, record)) for target, record in known if record is not None)
    return {Row(page, row) for page, row in ids if row is not None}
