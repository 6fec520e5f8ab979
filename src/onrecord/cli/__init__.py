"""The command line: one file for each command."""

import click

from onrecord.cli.audit import audit
from onrecord.cli.export import export
from onrecord.cli.read import read
from onrecord.cli.show import show
from onrecord.version import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="onrecord")
def main() -> None:
    """Read news pages and keep the record: who said what, pinned to the words that say so."""


main.add_command(read)
main.add_command(audit)
main.add_command(export)
main.add_command(show)
