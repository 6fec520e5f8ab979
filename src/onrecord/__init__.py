"""onrecord reads news pages and keeps the record: who said what, pinned to the words."""

from onrecord import threads  # before anything that loads numpy

# isort: split
from importlib import import_module
from typing import TYPE_CHECKING, Any

from onrecord.errors import OnrecordError, PageError, RecordError, StoreError
from onrecord.version import __version__

if TYPE_CHECKING:
    from onrecord import language
    from onrecord.reading import read, read_many
    from onrecord.records import Record
    from onrecord.serialization import from_json, to_json
    from onrecord.store import Store, open

__all__ = [
    "OnrecordError",
    "PageError",
    "Record",
    "RecordError",
    "Store",
    "StoreError",
    "__version__",
    "from_json",
    "language",
    "open",
    "read",
    "read_many",
    "threads",
    "to_json",
]

# Loaded when first asked for: spaCy takes a second, which `onrecord --help` need not wait for.
_HOMES = {
    "Record": "records",
    "Store": "store",
    "from_json": "serialization",
    "language": "language",
    "open": "store",
    "read": "reading",
    "read_many": "reading",
    "to_json": "serialization",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.{_HOMES[name]}")
    return module if name == _HOMES[name] else getattr(module, name)
