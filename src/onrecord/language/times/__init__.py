"""Time expressions of news, found and normalised to the calendar."""

from onrecord.language.times.component import NAME
from onrecord.language.times.finding import find

__all__ = ["NAME", "find"]
