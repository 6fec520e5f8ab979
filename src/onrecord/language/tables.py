"""Tables of words that ship inside the package, as tab-separated files with a header line."""

from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """The rows of ``name`` (such as ``"bound.tsv"``), each a mapping from column to value."""
    head, *lines = (files(__package__) / name).read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]
