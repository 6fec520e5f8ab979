"""Who is in a text: actors with their names joined, pronouns resolved, titles, countries and sectors."""

from onrecord.actors.component import cast_of
from onrecord.actors.finding import find
from onrecord.actors.speakers import first_person

__all__ = ["cast_of", "find", "first_person"]
