"""Reported speech: what the page says, in its own words or half in quotation marks, that somebody said."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from onrecord.language import columns
from onrecord.language.columns import Columns
from onrecord.language.quotations import Quotation
from onrecord.records import Passage, StatementForm
from onrecord.records import Span as CharSpan
from onrecord.statements.attribution import Attribution, Utterance
from onrecord.statements.borders import is_saying, mended
from onrecord.statements.candidates import OBJECT, Candidate
from onrecord.statements.channels import noun_channel
from onrecord.statements.choice import chosen, speaker
from onrecord.statements.closing import Row, closed, opens_clause
from onrecord.statements.cues import Cue, cues
from onrecord.statements.extents import cue_words
from onrecord.statements.grammar import covered, quoted_by
from onrecord.statements.not_said import is_not_said, summaries
from onrecord.statements.plain import behind_aside, in_plain_order, relays
from onrecord.statements.sayers import speaker_words
from onrecord.statements.scorer import Scorer
from onrecord.statements.trailing import FINITE, PLAIN, trailing

LIKELY = 0.5  # at which whole attributions come out best on PolNeAR's dev half
LIKELY_CLAUSE = 0.2  # of a verb of saying with a clause
CERTAIN = 0.75  # at which no rule says that nothing is said
_SHARED = 0.5
_AIMS = frozenset({"xcomp", "ccomp", "advcl"})
_LEAST = 3
_MARKS = 2  # by which two contents may differ and still be one
_WHERE = frozenset({"in", "on", "at", "during", "via", "through"})
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "PRON", "NUM", "INTJ", "ADV"})
_CLAUSE_FRAMES = frozenset({"clause", "object+ccomp"})
_ARTICLES = frozenset({"a", "an"})
_TOLD = frozenset({"VBD", "VBZ", "VBP", "VBG", "VBN"})


def reports(
    doc: Doc,
    passages: Sequence[Passage],
    quotes: Sequence[Quotation],
    direct: Sequence[Utterance],
    scorer: Scorer | None,
) -> list[Utterance]:
    """The indirect and mixed speech of the passages, whose quotations these are, that is not in ``direct`` already."""
    words = columns.of(doc)
    marks = [quote.outer for quote in quotes if len(quote.spans) == 1]
    quoted = covered(doc, [span for quote in quotes for span in quote.spans])
    spoken = covered(doc, [span for one in direct for span in one.spans])
    taken = {one.attribution.at for one in direct}
    rows: list[Candidate] = []
    read = chosen(_places(doc, passages), words, scorer)
    for at in _places(doc, passages):
        if _is_name(at, words) or relays(at, words):
            continue
        ends = _at_the_end(doc[at], taken) if words.tags[at] in FINITE | PLAIN else None  # most words are none
        likeliest = behind_aside(at, words) or ends or read.get(at)
        if at not in quoted and (likeliest is None or likeliest[1] < _least(likeliest[0], words)):
            likeliest = in_plain_order(at, words) or likeliest
        if likeliest is None or (at in taken and likeliest[0].frame not in _CLAUSE_FRAMES):
            continue
        likeliest = _of_verb(likeliest[0], taken, words), likeliest[1]
        one, likelihood = mended(_cut(likeliest[0], words, taken), words), likeliest[1]
        if likelihood < _least(one, words) and not opens_clause(doc[at]):
            continue
        not_said = likelihood < CERTAIN and is_not_said(one, doc)
        if not_said or _is_said_directly(one, spoken) or (_is_formal(at, words) and _is_scanty(one, doc)):
            continue
        if not any(words.pos[at] in _TELLING for at in one.tokens) or _is_relayed(one, doc):
            continue
        rows = [other for other in rows if other.cue != one.cue]
        rows.append(one)
    rows = _short_of_outer(_without_carriers(rows, words))
    return [_utterance(row, words, marks, quoted, scorer) for row in closed(rows, doc)]


def _is_name(at: int, words: Columns) -> bool:
    """``Army chief`` **Said** ``Bell``: a capital between a small letter and a name."""
    texts = words.texts
    if not 0 < at < len(texts) - 1 or words.pos[at + 1] != "PROPN":
        return False
    return texts[at].istitle() and texts[at - 1][0].islower() and texts[at + 1][0].isupper()


def _is_relayed(one: Candidate, doc: Doc) -> bool:
    """``quoted`` **the minister as saying** ``that``: what is said is told by the other verb."""
    quoted = quoted_by(doc[one.cue])
    return quoted is not None and doc[one.cue].lower_ != "saying" and quoted.i in one.tokens


def _without_carriers(rows: Sequence[Candidate], words: Columns) -> list[Candidate]:
    """The rows without the verb that only carries another cue: ``went on to`` say, ``said in a`` note ``that``."""
    cued = {one.cue: one for one in rows}
    kept = []
    for one in rows:
        first = one.tokens[0]
        onwards = one.frame == "infinitive" and one.root in cued
        onwards = onwards or (first in cued and words.tags[first] == "VB" and first > one.cue)  # ``went on to | say``
        carries = onwards and not is_saying(one.cue, words)
        if not carries and not _is_noted(one, rows, words) and not _only_relays(one, rows, words):
            kept.append(one)
    return kept


def _only_relays(one: Candidate, rows: Sequence[Candidate], words: Columns) -> bool:
    """**According to** ``the Herald, she said that``: it has another cue's words, and says who passed them on."""
    if not _is_formal(one.cue, words):
        return False
    said = [other.tokens for other in rows if other.cue != one.cue and words.sentence(other.cue)[0] <= one.cue]
    return any(len(set(one.tokens).symmetric_difference(tokens)) <= _MARKS for tokens in said)


def _short_of_outer(rows: Sequence[Candidate]) -> list[Candidate]:
    """The rows, those within what a later cue reports no longer than that: ``she said it rained``, ``police said``."""
    outer = [one for one in rows if one.frame == "before"]
    found = []
    for one in rows:
        for other in outer:
            if other.tokens[0] <= one.cue <= other.tokens[-1] < one.tokens[-1] and one.tokens[0] <= other.tokens[-1]:
                one = one._replace(tokens=tuple(at for at in one.tokens if at <= other.tokens[-1]))
        found.append(one)
    return found


def _least(one: Candidate, words: Columns) -> float:
    """The likelihood at which the candidate is kept: little where a verb of saying governs a whole clause."""
    clause = one.frame in _CLAUSE_FRAMES or (one.frame == "rest" and words.lower[one.tokens[0]] == "that")
    return LIKELY_CLAUSE if clause and words.tags[one.cue] in _TOLD and is_saying(one.cue, words) else LIKELY


def _of_verb(one: Candidate, taken: set[int], words: Columns) -> Candidate:
    """``said in a statement that``: the verb is the cue, not the noun that says where it was said."""
    verb = words.heads[one.cue]
    noted = words.pos[one.cue] == "NOUN" and words.deps[one.cue] == "obl" and noun_channel(words.doc[one.cue])
    placed = any(words.lower[at] in _WHERE for at in words.children[one.cue] if at < one.cue)
    if noted and placed and verb < one.cue < one.tokens[0] and verb not in taken and is_saying(verb, words):
        return one._replace(cue=verb, frame="clause")
    return one


def _is_noted(one: Candidate, rows: Sequence[Candidate], words: Columns) -> bool:
    """``said in a`` note ``that``: the noun is where it was said, and the verb has the same content.

    Of two nouns (``a`` response ``to the announcement that``) the one beside the content has it.
    """
    if words.pos[one.cue] != "NOUN":
        return False
    thing = words.deps[one.cue] in OBJECT
    for other in rows:
        if words.pos[other.cue] == "NOUN":
            noted = one.cue < other.cue < one.tokens[0] and other.tokens == one.tokens
        else:
            governs = thing and words.heads[one.cue] == other.cue and other.tokens[-1] == one.tokens[-1]
            noted = other.cue < one.cue and (governs or other.tokens == one.tokens)
        if noted:
            return True
    return False


def _at_the_end(token: Token, taken: set[int]) -> tuple[Candidate, float] | None:
    """What a cue at the end of its sentence reports for certain; a quotation's cue is taken."""
    found = trailing(token) if token.i not in taken else None
    return (found, 1.0) if found is not None else None


def _utterance(
    row: Row, words: Columns, marks: Sequence[CharSpan], quoted: frozenset[int], scorer: Scorer | None
) -> Utterance:
    one, doc = row.content, words.doc
    who = speaker(speaker_words(row.first, doc), row.first.cue, row.first.tokens, words, scorer)
    given = Attribution(who, cue_words(one, doc), _line(doc[one.cue]))
    return Utterance(_with_marks(_spans(one, words), marks), given, _form(one, quoted))


def _cut(one: Candidate, words: Columns, taken: set[int]) -> Candidate:
    """The candidate without what is not said: the cue of a quotation further on, the page's own last word on it.

    ``proposed that they leave, a suggestion that she later withdrew``: the suggestion is the page's word.
    """
    texts, tokens = words.texts, one.tokens
    for n in range(1, len(tokens)):
        at, comma = tokens[n], texts[tokens[n - 1]] == ","
        comment = comma and words.lower[at] in _ARTICLES and _sums_up(words, at + 1)
        if at in taken or comment or _goes_on(one, words, at):
            kept = tokens[: n - 1] if comma else tokens[:n]
            return one._replace(tokens=kept) if kept else one
    return one


def _sums_up(words: Columns, noun: int) -> bool:
    return noun < len(words.texts) and words.lemmas[noun].lower() in summaries()


def _goes_on(one: Candidate, words: Columns, at: int) -> bool:
    """``refused to sail and sold the ship``: a finite verb that the parser has joined to the infinitive."""
    verb, deps = words.heads[at], words.deps
    if deps[at] != "cc" or words.tags[one.root] != "VB" or deps[verb] != "conj" or words.heads[verb] != one.root:
        return False
    return words.tags[verb] in FINITE and not any(deps[child].startswith("nsubj") for child in words.children[verb])


def _line(cue: Token) -> Cue | None:
    """The cue's line in the table; that of ``tell ... to`` where it tells somebody to do something."""
    lemma = cue.lemma_.lower()
    aims = [child for child in cue.rights if child.dep_ in _AIMS and child.tag_ == "VB"]
    to = any(word.lower_ == "to" for child in aims for word in child.lefts)
    behind = cue.nbor().lower_ if cue.i + 1 < len(cue.doc) else ""
    return (
        cues().get(f"{lemma} {behind}")
        or (cues().get(f"{lemma} ... to") if to else None)
        or cues().get(lemma)
        or cues().get(cue.lower_)
    )


def _is_formal(at: int, words: Columns) -> bool:
    """``according to`` names a source; what it says stands in the sentence, or another cue gives it."""
    return words.lower[at] == "according"


def _is_scanty(one: Candidate, doc: Doc) -> bool:
    return sum(doc[at].is_alpha for at in one.tokens) < _LEAST


def _with_marks(spans: tuple[CharSpan, ...], marks: Sequence[CharSpan]) -> tuple[CharSpan, ...]:
    """The spans, the last one drawn out to the end of a quotation that it leaves open, the first to its mark."""
    found = list(spans)
    for start, end in marks:
        first, last = found[0], found[-1]
        if start + 1 == first[0] and end <= last[1] + 3:
            found[0] = first = (start, first[1])
            last = found[-1]
        if first[0] <= start < last[1] < end:
            found[-1] = (last[0], end)
    return tuple(found)


def _places(doc: Doc, passages: Sequence[Passage]) -> Iterator[int]:
    """The words of the passages."""
    for passage in passages:
        if (span := doc.char_span(*passage.span, alignment_mode="contract")) is not None:
            yield from range(span.start, span.end)


def _is_said_directly(one: Candidate, spoken: frozenset[int]) -> bool:
    """The cue stands outside direct speech and its content is that speech: it is a statement already."""
    inside = sum(place in spoken for place in one.tokens)
    return one.cue not in spoken and inside > _SHARED * len(one.tokens)


def _form(one: Candidate, quoted: frozenset[int]) -> StatementForm:
    """Mixed where some of the words are quoted, and the quotation did not begin before."""
    return "mixed" if one.cue not in quoted and any(place in quoted for place in one.tokens) else "indirect"


def _spans(one: Candidate, words: Columns) -> tuple[CharSpan, ...]:
    """The content's tokens as spans of characters, a new one where the cue breaks in or a paragraph ends."""
    runs: list[list[int]] = []
    for at in one.tokens:
        if runs and all(words.marks[n] or words.texts[n] == "\n" for n in range(runs[-1][-1] + 1, at)):
            runs[-1].append(at)
        else:
            runs.append([at])
    return tuple((words.places[run[0]], words.places[run[-1]] + len(words.texts[run[-1]])) for run in runs)
