"""Doc -> Event, Link: who did what to whom, and what stands of it."""

from onrecord.events.finding import Found, find
from onrecord.events.patterns import PatternError, Patterns, with_file

__all__ = ["Found", "PatternError", "Patterns", "find", "with_file"]
