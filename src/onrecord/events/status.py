"""Status: what stands of an act, by all that governs it.

From the act's word upwards, each word that governs it lays its own verdict over what the words below have left; the
outermost governs what is nearest to it. ``governors.tsv`` says what a word gives, ``nesting.tsv`` what is left where
one governs another.
"""

from typing import NamedTuple, cast

from onrecord.events.climbing import layers
from onrecord.events.edges import is_infinitive, is_verbal
from onrecord.events.governors import Verdict
from onrecord.events.makers import maker, speaker
from onrecord.events.mood import Layer
from onrecord.events.nesting import left
from onrecord.events.scene import Scene
from onrecord.events.values import Standing, Trigger
from onrecord.events.voices import is_claim
from onrecord.records import Status

_UNSETTLED = frozenset({"announced", "proposed", "requested", "hypothetical"})
_BY_SOMEBODY = frozenset({"proposed", "requested", "alleged", "denied"})


class _So(NamedTuple):
    """What is left so far, and the layer that decided it; None where nothing has spoken yet."""

    verdict: Verdict = "occurred"
    layer: Layer | None = None


def standing(trigger: Trigger, scene: Scene) -> Standing:
    """What stands of the act, by whose word, and which governor decides it."""
    so = _So()
    for layer in layers(trigger, scene):
        so = _under(so, layer)
    if so.verdict == "occurred" and is_claim(trigger, scene):
        return Standing("alleged", speaker(trigger.head, scene))
    status = "denied" if so.verdict == "not" else so.verdict
    if so.layer is None or status == "occurred":
        return Standing(cast("Status", status))
    disowned = (
        status == "denied" and so.layer.verdict == "refused" and is_verbal(trigger.head)
    )  # rejected claims that it had armed them
    lexical = so.layer.lexical and (so.layer.verdict in (so.verdict, "warned") or disowned)
    idle = status == "hypothetical" and so.layer.word.i == trigger.head.i and is_infinitive(trigger.head)
    by = maker(so.layer, scene) if status in _BY_SOMEBODY else None
    return Standing(cast("Status", status), by, so.layer.word if lexical else None, idle)


def _under(so: _So, layer: Layer) -> _So:
    if so.layer is not None and so.layer.noun and layer.verdict == "refused" and so.verdict in _UNSETTLED:
        return so  # a proposal or a request that is turned down has been made
    if so.layer is not None and so.layer.noun and so.verdict == layer.verdict == "averted":
        return so  # an attempt that failed, and was no deed before it
    verdict = left(so.verdict, layer.verdict)
    if so.verdict == "proposed" and layer.verdict == "alleged" and so.layer is not None and not so.layer.by:
        verdict = "alleged"  # "accused him of trying to rig the vote"
    decides = verdict != so.verdict or (layer.verdict == "warned" and verdict == "threatened")
    return _So(verdict, layer) if decides else so
