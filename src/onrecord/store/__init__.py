"""Records kept: one database, SQLite by default, PostgreSQL by URL; what it holds, found again."""

from onrecord.store.answers import Deed, Hit, Known, Party, Quote, Where
from onrecord.store.filters import Wanted
from onrecord.store.store import Store
from onrecord.store.store import open_store as open

__all__ = ["Deed", "Hit", "Known", "Party", "Quote", "Store", "Wanted", "Where", "open"]
