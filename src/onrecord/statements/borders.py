"""Borders: where what is reported begins and ends, where the order of the words knows better than the parse."""

from functools import cache

from onrecord import tables
from onrecord.actors.nominals import SORTS
from onrecord.language.columns import Columns
from onrecord.language.times.lexicon import WEEKDAYS
from onrecord.statements.candidates import OBJECT, Candidate, tidied
from onrecord.statements.channels import noun_channel
from onrecord.statements.closing import SAYING
from onrecord.statements.cues import cues
from onrecord.statements.grammar import RELATIVE

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TIMES = frozenset({*WEEKDAYS, "yesterday", "today", "last", "this", "week", "month", "year", "earlier", "later", "on"})
_CONTRAST = frozenset({"while", "although", "whereas", "but"})
_BEFORE_CLAUSE = frozenset({"that", "if", "whether", "to", "how", "why", "what", "when", "where", "who"})
_MARKS = frozenset({"as", "after", "when", "while", "since", "before", "although", "though", "once"})
_WHERE = frozenset({"phrase:in", "phrase:on", "phrase:at", "phrase:during", "phrase:via", "phrase:through"})
_TELLING = frozenset({"tell", "inform"})
_HEARERS = frozenset({"PERSON", "ORG"})
_OPENING = frozenset({"DET", "PRON", "PROPN"})
_JOINTS = frozenset({"but", "and"})
_FAR = 8  # words
_FEWEST = 3  # words of what is said
_NEAR_END = 3  # words


def mended(one: Candidate, words: Columns) -> Candidate:
    """The candidate with its content drawn to where the words say that it begins and ends."""
    tokens = one.tokens
    if tokens[0] > one.cue:
        tokens = _behind_hearer(one, tokens, words)
        one = one._replace(tokens=tokens)
        tokens = _from_that(one, _with_object(one, words), words)
        if one.frame.startswith("object") and words.lower[tokens[0]] == "that":
            one = one._replace(frame="clause", root=words.heads[tokens[0]])  # behind whoever was told
        tokens = _in_subordinate(one, _drawn_out(one, tokens, words), words)
    if one.frame == "sentence":
        tokens = _behind_opening(one, _behind_that(one, words), words)
    if one.frame == "before" and words.lower[one.cue] == "according" and words.pos[tokens[0]] == "SCONJ":
        tokens = _behind_source(one, words)
    if one.frame.startswith("object"):
        tokens = _short_of_contrast(_short_of_hearer(one, tokens, words), words)
    tokens = _behind_conjunction(one, tokens, words)
    return one._replace(tokens=tokens) if tokens and tokens != one.tokens else one


def _behind_conjunction(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``But | the port is shut, she said``: the page's own joint to the sentence before."""
    joint = len(tokens) > 1 and words.lower[tokens[0]] in _JOINTS and words.begins[tokens[0]]
    return tidied(words, tokens[1:]) if joint and tokens[0] < one.cue else tokens


@cache
def addressing() -> frozenset[str]:
    """Verbs whose object hears what is said: ``told reporters``, ``warned the crew``."""
    return frozenset(row["cue"] for row in tables.rows("onrecord.statements", "addressing.tsv"))


def is_saying(at: int, words: Columns) -> bool:
    """Whether the table knows the word for one that tells of speech."""
    line = cues().get(words.lemmas[at].lower())
    return line is not None and line.kind in SAYING


def _with_object(one: Candidate, words: Columns) -> tuple[int, ...]:
    """``notes | the strike cut production``: the parser took the subject of the clause for somebody who hears it."""
    first = one.tokens[0]
    if one.frame != "clause" or words.lower[first] in _BEFORE_CLAUSE or words.lemmas[one.cue].lower() in addressing():
        return one.tokens
    for child in words.children[one.cue]:
        if one.cue < child < first and words.deps[child] in OBJECT:
            below = [at for at in words.below(child) if one.cue < at < first]
            if set(range(min(below), first)) == set(below):
                return (*sorted(below), *one.tokens)
    return one.tokens


def _behind_hearer(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``told | the Herald the strike was over``: a name that the parser took for part of the subject."""
    first = tokens[0]
    told = one.frame in {"clause", "rest"} and words.lemmas[one.cue].lower() in _TELLING
    if (
        not told
        or len(tokens) < _FAR
        or words.kinds[first] != "ORG"
        or any(words.deps[child] in OBJECT for child in words.children[one.cue] if child < first)
    ):
        return tokens
    end = next((n for n, at in enumerate(tokens) if words.kinds[at] != "ORG"), 0)
    return tokens[end:] if words.pos[tokens[end]] in {"DET", "PRON", "ADJ", "NOUN"} else tokens


def _from_that(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``said | last month that``, ``said in | a note that``: when and where it was said is not said."""
    if len(tokens) > 1 and words.lower[tokens[0]] in WEEKDAYS and words.pos[tokens[1]] in _OPENING:
        return tokens[1:]
    for n, at in enumerate(tokens[:_FAR]):
        if n and words.lower[at] == "that" and words.pos[at] == "SCONJ":
            timed = all(words.lower[other] in _TIMES or words.kinds[other] == "DATE" for other in tokens[:n])
            noted = one.frame in _WHERE and noun_channel(words.doc[one.root]) is not None
            heard = one.frame.startswith("object") and words.lemmas[one.cue].lower() in _TELLING
            return tokens[n:] if timed or heard or (noted and is_saying(one.cue, words)) else tokens
    return tokens


def _drawn_out(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``said | the ship, which was late |, has docked``: a verb goes on where the parser ends the subject."""
    last, (_, end) = tokens[-1], words.sentence(one.cue)
    verb = last + 1
    while verb < end and words.texts[verb] == ",":
        verb += 1
    whole = one.frame in {"object", "clause"} and is_saying(one.cue, words) and not _is_inside(one.cue, words)
    finite = verb < end and words.tags[verb] in _FINITE
    if not (whole and finite) or any(words.deps[child].startswith("nsubj") for child in words.children[verb]):
        return tokens
    return tidied(words, range(tokens[0], end))


def _is_inside(cue: int, words: Columns) -> bool:
    """Whether the cue's clause is one within another, behind which that one goes on."""
    clause = words.deps[cue] in RELATIVE or words.deps[cue] in {"acl", "csubj", "advcl"}
    return clause or any(words.lower[child] in _MARKS for child in words.children[cue] if child < cue)


def _in_subordinate(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``As she said that it was over, the crowd left``: what is said ends at the comma of the main clause."""
    begin, end = words.sentence(one.cue)
    marked = [at for at in words.children[one.cue] if at < one.cue and words.lower[at] in _MARKS]
    if not marked or marked[0] > begin + 2 or tokens[-1] < end - _NEAR_END:
        return tokens
    for n, at in enumerate(tokens):
        if n >= _FEWEST and words.texts[at] == ",":
            return tokens[:n]
    return tokens


def _behind_that(one: Candidate, words: Columns) -> tuple[int, ...]:
    """``She added that, according to the port, ...``: what the port says begins behind ``that``."""
    reported = False
    for n, at in enumerate(one.tokens):
        if at > one.cue:
            break
        reported = reported or (is_saying(at, words) and words.tags[at] in _FINITE)
        if reported and words.lower[at] == "that" and words.pos[at] == "SCONJ":
            return tidied(words, one.tokens[n + 1 :])
    return one.tokens


def _behind_opening(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``According to the paper Harbour News, | the port is shut``: all before the first comma names the source."""
    begin, end = words.sentence(one.cue)
    comma = next((at for at in range(one.cue, end) if words.texts[at] == ","), end)
    headless = words.tags[tokens[0]] in _FINITE  # the parser took the subject for a part of the source
    if one.cue > begin + 1 or not (headless or any(one.cue < at < comma for at in tokens)):
        return tokens
    rest = tidied(words, range(comma, end))
    return rest if len(rest) > _FEWEST and any(words.tags[at] in _FINITE for at in rest) else tokens


def _behind_source(one: Candidate, words: Columns) -> tuple[int, ...]:
    """``Though it rained, according to police, | the march went on``: not the clause before the source."""
    _, end = words.sentence(one.cue)
    comma = next((at for at in range(one.cue, end) if words.texts[at] == ","), end)
    rest = tidied(words, range(comma, end))
    return rest if len(rest) > _FEWEST and any(words.tags[at] in _FINITE for at in rest) else one.tokens


def _short_of_contrast(tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``rejected it, while two others did not``: a thing reported ends where the page goes on to something else."""
    for n in range(2, len(tokens)):
        if words.lower[tokens[n]] in _CONTRAST and words.texts[tokens[n - 1]] == ",":
            return tokens[: n - 1]
    return tokens


def _short_of_hearer(one: Candidate, tokens: tuple[int, ...], words: Columns) -> tuple[int, ...]:
    """``confirmed this to the paper``: who hears it is not part of it."""
    if one.frame not in {"object+obl", "object+all"} or not is_saying(one.cue, words):
        return tokens
    for child in words.children[one.cue]:
        to = any(words.lower[at] == "to" and words.deps[at] == "case" for at in words.children[child])
        hears = words.kinds[child] in _HEARERS or words.pos[child] == "PRON" or words.lemmas[child].lower() in SORTS
        if child > tokens[0] and to and hears and words.deps[child] == "obl" and max(words.below(child)) >= tokens[-1]:
            kept = tuple(at for at in tokens if at < min(words.below(child)))
            return kept or tokens
    return tokens
