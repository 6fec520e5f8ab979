"""The version of onrecord, and nothing else, so that building needs no import of the package."""

__version__ = "0.1.0"
