"""Things: what stands where a speaker does and cannot speak: ``the hall offers a fine view``, ``if you want to go``."""

from onrecord.actors.nominals import SORTS
from onrecord.statements.attribution import Utterance
from onrecord.statements.cues import VERBAL
from onrecord.statements.not_said import is_of_persons

_PERSONS = frozenset({"i", "we", "he", "she", "they", "who", "those", "others", "one", "everyone", "everybody"})
_SOME = frozenset({"some", "many", "most", "few", "several", "someone", "somebody", "nobody"})
_ANYBODY = "you"


def is_of_a_thing(one: Utterance) -> bool:
    """Whether what stands where the speaker does is no person and no body, of a cue that only those use so.

    Asked of an utterance behind which there is no actor. Which cues these are is in ``not_said.tsv``; infinitives are,
    too, as they take the nearest noun for their subject. A reader who is told ``you`` is nobody, whatever the cue, and
    a verb that is in no table of cues tells of a deed where it has no speaker: ``was sentenced to six years``.
    """
    speaker, cue, line = one.attribution
    if one.form == "direct" or cue is None:
        return False
    if speaker is None and line is None and cue.root.pos_ in VERBAL:
        return True
    if speaker is not None and speaker.text.lower() == _ANYBODY:
        return True
    if speaker is None or not (is_of_persons(cue.root) or cue.root.tag_ == "VB"):
        return False
    head = speaker.root
    return head.pos_ != "PROPN" and head.lower_ not in _PERSONS | _SOME and head.lemma_.lower() not in SORTS
