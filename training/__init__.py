"""How the weights inside ``onrecord.language`` are made: ``python -m training DATA_FOLDER``."""
