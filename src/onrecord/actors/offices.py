"""Words that stand before names: titles, what modifies them, and nouns for people and bodies."""

from onrecord.actors.words import rows, words

COURTESY = words("honorifics.tsv", use="courtesy")
TITLES = COURTESY | words("honorifics.tsv", use="title")
MODIFIERS = words("honorifics.tsv", use="modifier")
OFFICE = TITLES | MODIFIERS | {"of", "and", "-"}
"""Every word that an office may consist of."""
OCCUPATIONS = words("heads.tsv", sort="person") - words("honorifics.tsv", use="given")
"""Nouns for people, less those that are given names too."""
SORTS = {row["word"]: row["sort"] for row in rows("heads.tsv")}
"""Nouns that may act or end a name, each with what it is.

person, group, organization, place, text (a law, a prize: no actor), none.
"""
RELATIONS = words("relations.tsv")
"""What somebody is to somebody else: it tells the country, and no sector."""
NAME_HEADS = {(row["word"], row["where"]): row["kind"] for row in rows("name_heads.tsv")}
"""Words that tell what a name of several words is, by where they stand in it: last, first, or before ``of``."""
NAME_SECTORS = {row["word"]: row["sector"] for row in rows("name_heads.tsv") if row["sector"]}
"""The sector that the last word of a body's name tells: ``Holdings``."""
BESIDE_NAMES = {(row["word"], row["where"]): row["label"] for row in rows("beside.tsv")}
"""Nouns beside a name that tell its label, by where they stand: before it, behind it, or before it with ``of``."""
NO_ACTORS = words("no_actors.tsv")
"""Currencies, indices, degrees and the like, which parsers take for names of bodies."""
