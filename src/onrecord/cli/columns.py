"""The columns of tables, with what they mean, as a command prints them."""

from collections.abc import Sequence

import click


def print_columns(tables: Sequence[str]) -> None:
    """Print the columns of some tables of ``columns.tsv``."""
    from onrecord.export.columns import columns

    for number, table in enumerate(tables):
        found = columns(table)
        width = max(len(column.name) for column in found)
        click.echo(f"{chr(10) if number else ''}{table}: {len(found)} columns")
        for column in found:
            click.echo(f"  {column.name:{width}}  {column.kind:8} {column.meaning}")
