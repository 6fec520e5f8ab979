"""Which region of the world a newswire article is from: ``outlets.tsv`` knows the outlets by their files' names.

Regions are those of the United Nations (M49), some taken together; ``country`` is where the outlet sits (ISO 3166),
empty where it writes about several countries.
"""

import re
from functools import cache

from onrecord import tables

NUMBER = re.compile(r"_?\d+\.txt(?:\.tsv)?$")


@cache
def outlets() -> dict[str, str]:
    """The region of each outlet."""
    return {row["prefix"]: row["region"] for row in tables.rows(__package__, "outlets.tsv")}


def region(name: str) -> str:
    """The region of the article with that file name.

    Raises:
        KeyError: the table has no such outlet.
    """
    return outlets()[NUMBER.sub("", name)]
