"""Cells of tab-separated files that are written without quoting, as POLECAT's and GDELT's are."""


def clean(text: str | None) -> str:
    """The text on one line, without tabs, and with apostrophes for straight quotation marks.

    Readers of these files take ``"`` for the begin of a quoted cell, which may then run over the lines that follow.
    """
    return " ".join(text.split()).replace('"', "'") if text else ""
