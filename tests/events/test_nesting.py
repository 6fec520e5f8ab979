from functools import cache
from typing import get_args

from hypothesis import example, given
from hypothesis import strategies as st
from spacy.tokens import Doc

from onrecord.events import governors, ontology
from onrecord.events.governors import Governor
from onrecord.events.nesting import left
from onrecord.events.status import standing
from onrecord.records import Status
from tests.events.tagged import scene, tagged, trigger

STATUSES = frozenset(get_args(Status))
FORMS = {"verb": ("VBD", "VB", "VBG", "VBN", "VBZ"), "noun": ("NN",), "adjective": ("JJ", "VBN"), "adverb": ("RB",)}
"""The Penn tags that a governor of each kind stands with."""


@cache
def lines() -> tuple[Governor, ...]:
    """Every line of the table but adverbs, which stand beside the act."""
    return tuple(one for ones in governors.table().values() for one in ones if one.kind != "adverb")


@cache
def adverbs() -> tuple[str, ...]:
    """The adverbs that say how sure it is."""
    return tuple(one.word[0] for ones in governors.table().values() for one in ones if one.kind == "adverb")


def governed(stack: list[tuple[Governor, str, bool]], act: str, adverb: str | None, helper: str | None) -> Doc:
    """``They did not | deny plans | to expel her``: each word governs the next, the act stands last."""
    rows: list[str] = ["They|PRP|nsubj|1"]
    head = 0
    for at, (line, tag, no) in enumerate(stack):
        place = len(rows)
        dep = "ROOT" if at == 0 else linked(stack[at - 1][0], line.kind)
        rows.append(f"{line.word[0]}|{tag}|{dep}|{place if at == 0 else head}")
        head = place
        rows.extend(f"{one}|RP|compound:prt|{place}" for one in line.word[1:])
        if no:
            rows.append(f"not|RB|advmod|{place}")
    place = len(rows)
    rows.append(f"{act}|VB|{linked(stack[-1][0], 'verb') if stack else 'ROOT'}|{head if stack else place}")
    rows[0] = f"They|PRP|nsubj|{1 if stack else place}"
    rows.extend(
        f"{word}|{tag}|{dep}|{place}" for word, tag, dep in ((adverb, "RB", "advmod"), (helper, "MD", "aux")) if word
    )
    return tagged(" ".join(rows))


def linked(line: Governor, kind: str) -> str:
    """How a word hangs on what governs it, by the first frame of the line."""
    if kind == "noun":
        return "nsubj" if "subj" in line.frames else "obj" if "obj" in line.frames else "obl"
    frames = line.frames
    return (
        "acl"
        if line.kind == "noun"
        else "ccomp"
        if "that" in frames
        else "xcomp"
        if frames & {"inf", "ing"}
        else "advcl"
    )


@st.composite
def stacks(draw: st.DrawFn) -> list[tuple[Governor, str, bool]]:
    """Up to three governors, each with its form and whether it is negated."""
    chosen = draw(st.lists(st.sampled_from(lines()), max_size=3))
    return [(line, draw(st.sampled_from(FORMS[line.kind])), draw(st.booleans())) for line in chosen]


@given(
    stacks(),
    st.sampled_from(tuple(ontology.acts())),
    st.none() | st.sampled_from(adverbs()),
    st.sampled_from((None, "will", "would", "could", "may", "must")),
)
def test_whatever_governs_it_an_act_ends_with_a_status(
    stack: list[tuple[Governor, str, bool]], act: str, adverb: str | None, helper: str | None
) -> None:
    doc = governed(stack, "expel", adverb, helper)
    found = standing(trigger(doc, "expel", act=act), scene(doc))
    assert (act, found.status) in ontology.plover()


VERDICTS = sorted({one.status for one in lines()} | {one.negated for one in lines() if one.negated} | {"not"})


@given(st.lists(st.sampled_from([one for one in VERDICTS if one not in ("carry", "given")]), max_size=5))
@example(["warned", "not"])
def test_no_nesting_of_verdicts_leaves_the_statuses(verdicts: list[governors.Verdict]) -> None:
    so: governors.Verdict = "occurred"
    for one in verdicts:
        so = left(so, one)
        assert so == "not" or so in STATUSES
