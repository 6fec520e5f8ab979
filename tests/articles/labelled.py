"""Invented pages with the kind of every part, as the files of ``pages/`` hold them.

A line ``kind| words`` is a part on a line of its own; ``+kind| words`` goes on in the block above; ``> words`` is
the next line of a wrapped part; a blank line is one.
"""

from pathlib import Path

from onrecord.records import Span

FOLDER = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def load(name: str) -> tuple[str, list[tuple[str, Span]]]:
    """The text of a page, and kind and span of each of its parts."""
    text = ""
    parts: list[tuple[str, Span]] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n"):
        if line.startswith("> "):
            text += line[2:] + "\n"
            kind, (start, _) = parts.pop()
            parts.append((kind, (start, len(text) - 1)))
        elif line:
            kind, words = line.removeprefix("+").split("| ", 1)
            text = text[:-1] + " " if line.startswith("+") else text
            parts.append((kind, (len(text), len(text) + len(words))))
            text += words + "\n"
        else:
            text += "\n"
    return text, parts
