"""What processes that are forked for a test have loaded already, so that starting one takes no time."""

from onrecord import cli, filing, language

language.load()
__all__ = ["cli", "filing"]
