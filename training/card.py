"""The model card's tables: Markdown, and where on the card it goes."""

from collections.abc import Sequence
from pathlib import Path

CARD = Path(__file__).with_name("MODEL_CARD.md")
Row = tuple[str, Sequence[float]]


def table(head: str, columns: Sequence[str], rows: Sequence[Row]) -> str:
    """A table of figures with one decimal; whole numbers stay whole. ``head`` heads the column of names."""
    lines = [f"| {head} | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(cell(figure) for figure in figures)} |" for name, figures in rows]
    return "\n".join(lines)


def cell(figure: float) -> str:
    """A figure as the card has it."""
    return str(figure) if isinstance(figure, int) else f"{figure:.1f}"


def filled(card: str, marker: str, text: str) -> str:
    """The card with ``text`` between the two lines of ``marker``, in place of what stood there.

    Raises:
        ValueError: the card has no such marker.
    """
    begin, end = f"<!-- {marker}: begin -->", f"<!-- {marker}: end -->"
    before, found, rest = card.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"the card has no place for {marker}")
    return f"{before}{begin}\n{text.strip()}\n{end}{after}"
