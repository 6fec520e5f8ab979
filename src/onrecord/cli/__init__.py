"""The command line: one file for each command."""

import click

from onrecord.cli import judging
from onrecord.cli.actors import actors
from onrecord.cli.audit import audit
from onrecord.cli.events import events
from onrecord.cli.export import export
from onrecord.cli.quotes import quotes
from onrecord.cli.read import read
from onrecord.cli.search import search
from onrecord.cli.show import show
from onrecord.cli.stories import stories
from onrecord.cli.why import why
from onrecord.version import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="onrecord")
def main() -> None:
    """Read news pages and keep the record: who said what, pinned to the words that say so."""


for command in (show, read, quotes, events, actors, search, stories, why, *judging.COMMANDS, audit, export):
    main.add_command(command)
