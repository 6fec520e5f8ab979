"""Dependency labels: those of Universal Dependencies, and what other spaCy pipelines call the same.

Sources: universaldependencies.org/en/dep; the CLEAR style of spaCy's own English pipelines (spacy.explain).
"""

UNIVERSAL = {
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "dobj": "obj",
    "dative": "iobj",
    "oprd": "xcomp",
    "poss": "nmod:poss",
    "nn": "compound",
    "relcl": "acl:relcl",
    "prt": "compound:prt",
    "neg": "advmod",
    "npadvmod": "obl:unmarked",
    "quantmod": "advmod",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "intj": "discourse",
}
"""CLEAR's label -> UD's, where they differ in name only."""

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
OBJECTS = frozenset({"obj", "iobj"})
ARGUMENTS = SUBJECTS | OBJECTS
POSSESSIVE = "nmod:poss"
WITHIN_NAME = frozenset({"flat", "flat:name", "compound", "goeswith"})
BEFORE_NAME = frozenset({"compound", "amod", "nmod:poss", "nmod", "appos", "flat", "nummod"})
CLAUSES = frozenset(
    {"ROOT", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "advcl:relcl", "parataxis", "csubj", "csubj:pass"}
)
APPOSITION = "appos"
ADPOSITION = "case"
