"""A record as JSON, out and in, and the JSON schema of it."""

from typing import Any

import msgspec

from onrecord.errors import RecordError
from onrecord.invariants import checked
from onrecord.records import Record

_decoder = msgspec.json.Decoder(Record)


def to_json(record: Record) -> str:
    """The record as one line of JSON; the same record always gives the same bytes."""
    return msgspec.json.encode(record).decode()


def from_json(data: str | bytes) -> Record:
    """The record that the JSON holds.

    Raises:
        RecordError: it is not JSON, does not follow the schema ``onrecord/1``, or breaks an invariant.
    """
    try:
        return checked(_decoder.decode(data))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RecordError(f"not a record: {error}") from error


def json_schema() -> dict[str, Any]:
    """The JSON schema (2020-12) of a record."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "onrecord/1",
        **msgspec.json.schema(Record),
    }
