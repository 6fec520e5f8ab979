"""How the weights inside ``onrecord.language`` are made: ``python -m training DATA_FOLDER``."""

from onrecord.language import products  # noqa: F401 (sets one thread before anything loads numpy)
