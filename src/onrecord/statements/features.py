"""Features: what can be seen of a candidate, as hashed strings for a linear model."""

from collections.abc import Iterator

from murmurhash.mrmr import hash_unicode
from spacy.tokens import Token

from onrecord.statements.candidates import Candidate
from onrecord.statements.cues import cues
from onrecord.statements.grammar import subject_of

SIZE = 1 << 17
_HELPERS = frozenset({"aux", "aux:pass", "auxpass", "neg"})
_QUOTES = frozenset({'"', "“", "”", "``", "''", "‘", "’"})


class CueView:
    """What is seen of the cue itself; made once for all its candidates."""

    def __init__(self, cue: Token) -> None:
        lemma = cue.lemma_.lower()
        self.lemma = lemma
        self.kind = found.kind if (found := cues().get(lemma)) else "none"
        subject = subject_of(cue)
        self.subject = subject
        who = _who(subject)
        helpers = [one.lower_ for one in cue.lefts if one.dep_ in _HELPERS or one.lower_ in {"not", "n't"}]
        particle = next((one.lower_ for one in cue.rights if one.dep_ in {"compound:prt", "prt"}), "")
        kind = self.kind
        self.own = [
            *(f"l={lemma}", f"t={cue.tag_}", f"d={cue.dep_}", f"k={kind}", f"s={who}", f"ent={cue.ent_type_}"),
            *(f"ls={lemma}|{who}", f"a={'+'.join(helpers)}", f"p={lemma}|{particle}"),
            *(f"h={cue.head.lemma_.lower()}|{cue.dep_}", f"k,s={kind}|{who}", f"k,d={kind}|{cue.dep_}"),
            f"k,t={kind}|{cue.tag_}",
        ]
        if subject is not None:
            self.own.append(f"sl={subject.lemma_.lower()}")
            self.own.append(f"sd={'own' if subject.head.i == cue.i else 'far'}")


def _who(subject: Token | None) -> str:
    if subject is None:
        return "none"
    return subject.ent_type_ or (subject.lower_ if subject.pos_ == "PRON" else subject.pos_)


def features(view: CueView, one: Candidate) -> Iterator[int]:
    """The indices of the features that hold for the candidate, 0 to SIZE - 1; those of the cue alone are left out."""
    for name in (*_of_content(view, one), *(f"{one.frame}&{own}" for own in view.own)):
        yield hash_unicode(name) % SIZE


def cue_features(view: CueView) -> Iterator[int]:
    """The indices of the features of the cue alone, the same for all its candidates."""
    for name in view.own:
        yield hash_unicode(name) % SIZE


def _of_content(view: CueView, one: Candidate) -> Iterator[str]:
    doc, tokens, frame = one.cue.doc, one.tokens, one.frame
    first, last = doc[tokens[0]], doc[tokens[-1]]
    yield "bias"
    yield f"f={frame}"
    yield f"f,root={frame}|{one.root.pos_}|{one.root.dep_}"
    yield f"l,root={view.lemma}|{one.root.pos_}"
    yield f"first={first.lower_}|{frame}"
    yield f"l,first={view.lemma}|{first.lower_}"
    yield f"k,first={view.kind}|{first.lower_}"
    yield f"firstpos={first.pos_}|{frame}"
    yield f"rl={one.root.lemma_.lower()}|{view.kind}"
    size = min(len(tokens).bit_length(), 6)
    yield f"n={size}|{frame}"
    yield f"n,k={size}|{view.kind}"
    marks = sum(doc[n].text in _QUOTES for n in (tokens[0], tokens[-1]))
    inner = any(doc[n].text in _QUOTES for n in tokens)
    yield f"q={marks}{inner}|{frame}"
    yield f"q,k={marks}{inner}|{view.kind}"
    yield f"whole={tokens[-1] - tokens[0] + 1 == len(tokens)}|{frame}"
    following = doc[last.i + 1] if last.i + 1 < len(doc) else last
    yield f"next={following.lower_ if following.is_punct else following.pos_}|{frame}"
    previous = doc[first.i - 1] if first.i else first
    yield f"prev={previous.lower_ if previous.i != one.cue.i else '^'}|{frame}"
    yield f"clause={any(child.dep_.startswith('nsubj') for child in one.root.children)}|{view.kind}|{frame}"
    gap = first.i - one.cue.i
    yield f"gap={max(min(gap, 4), -2)}|{frame}"
