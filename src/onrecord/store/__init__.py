"""Records kept: one database, SQLite by default, PostgreSQL by URL; what it holds, found again."""

from onrecord.store.store import Store
from onrecord.store.store import open_store as open

__all__ = ["Store", "open"]
