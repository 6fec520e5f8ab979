"""Sayers: which words name whoever says what a cue reports, and how far they reach."""

from spacy.tokens import Doc, Span, Token

from onrecord.actors.nominals import SORTS
from onrecord.language.times.lexicon import WEEKDAYS
from onrecord.statements.candidates import OBJECT, Candidate
from onrecord.statements.channels import noun_channel
from onrecord.statements.cues import cue_of, cues
from onrecord.statements.grammar import RELATIVE, SUBJECTS, phrase_of, quoted_by, sentence_bounds, subject_of, trimmed
from onrecord.statements.plain import that_verbs

_DAYS = frozenset({*WEEKDAYS, "yesterday", "today", "tomorrow"})
_LOOSE = frozenset({"advcl", "acl", "xcomp", "parataxis"})
_POSSESSIVE = frozenset({"nmod:poss", "poss"})
_AGENT = frozenset({"obl:agent", "agent", "obl"})
_PASSIVE = frozenset({"nsubj:pass", "nsubjpass"})
_SAYING = frozenset({"speech", "post", "writing"})
_JOINING = frozenset({"while", "and", "also", "further"})  # between the comma and the participle
_PARTING = frozenset({",", '"', "”", "’", "'", "—", "–"})
_NAMING = frozenset({"PROPN", "PRON", "DET", "NOUN", "ADJ"})
_CLAUSE_WORDS = frozenset({"what", "how", "there", "it", "this", "when", "if"})
_LONGEST_TITLE = 8  # words
_DASHES = frozenset({"—", "–", "--"})
_ENDS = frozenset({",", ":", ";"})
_NOMINATIVE = frozenset({"he", "she", "they", "i", "we"})
_HANDED = frozenset({"with", "to", "at", "in"})
_AFTER_COMMA = frozenset({"appos", "conj", "flat", "acl:relcl", "relcl", "acl", "nummod", "punct"})
_NOT_THE_NAME = frozenset({"cop", "aux", "mark", "parataxis", "advcl", "discourse", "advmod", "cc:preconj"})


def speaker_words(one: Candidate, doc: Doc) -> Span | None:
    """The words that name who speaks: the subject, the owner of a noun, or the agent of a passive.

    Of a relative clause these are the words ``who`` or ``which``.
    """
    cue, content = doc[one.cue], frozenset(one.tokens)
    if one.frame == "before" and (apposed := _with_apposition(one, doc)) is not None:
        return apposed
    head = _speaker(cue, content)
    if head is None or head.is_space:
        return None
    stop = content | {cue.i}
    span = _cut(_with_title(_whole_phrase(head, stop), cue))
    if cue.lower_ == "according":
        span = _behind_to(span, stop)
    if span.root.pos_ == "VERB" and span.root.tag_ != "VBG" and len(span) > _LONGEST_TITLE:
        return None
    span = _without_opening(span)
    return span if not stop.intersection(range(span.start, span.end)) else phrase_of(head)


def _with_apposition(one: Candidate, doc: Doc) -> Span | None:
    """Of ``..., the harbour master, Ann Bell, said`` the words between what is said and the cue."""
    between = doc[one.tokens[-1] + 1 : one.cue]
    commas = [token.i for token in between if token.text == ","]
    if len(commas) != 3 or (commas[0], commas[2]) != (between.start, one.cue - 1):
        return None
    return doc[commas[0] + 1 : commas[2]]


def _cut(span: Span) -> Span:
    """The words short of a dash, a verb at their end, or a day: ``he was``, ``the report — double the rate``."""
    dash = next((n for n, token in enumerate(span) if n and token.text in _DASHES and token.whitespace_), len(span))
    end = dash
    while end > 1 and (span[end - 1].pos_ == "AUX" or span[end - 1].lower_ in _DAYS or span[end - 1].text in _ENDS):
        end -= 1
    return span[:end]


def _behind_to(span: Span, stop: frozenset[int]) -> Span:
    """Whom ``according to`` names, with the noun that the parser left outside: ``a company`` **executive**."""
    doc, end = span.doc, span.end
    while end < len(doc) and end not in stop and doc[end].pos_ in {"NOUN", "PROPN"} and span[-1].pos_ == "NOUN":
        end += 1
    for n, token in enumerate(span):
        if n and token.text == "," and (token.i + 1 in stop or span[n:][1:2].text.lower() in _CLAUSE_WORDS):
            end = token.i
            break
    start = span.start + (span[0].lower_ == "to" and len(span) > 1)
    return doc[start:end]


def _without_opening(span: Span) -> Span:
    """The words behind the participle clause that opens the sentence: ``speaking in Lagos, the minister``."""
    if span[0].tag_ not in {"VBG", "VBN"} or span.root.i == span.start:
        return span
    commas = [token.i for token in span if token.text == "," and token.i < span.root.i]
    return span.doc[commas[-1] + 1 : span.end] if commas else span


def _with_title(span: Span, verb: Token) -> Span:
    """The name with the noun right before it that the parser took for a subject of its own."""
    for one in verb.lefts:
        title = one.dep_ in SUBJECTS and one.pos_ == "NOUN" and one.right_edge.i == one.i
        if title and one.i + 1 == span.start and span[0].pos_ == "PROPN":
            return span.doc[one.left_edge.i : span.end]
    return span


def _speaker(cue: Token, content: frozenset[int]) -> Token | None:
    if cue.lower_ == "according":
        named = cue.head if cue.dep_ in {"case", "mark"} else next(iter(cue.rights), None)
        named = next(iter(named.rights), None) if named is not None and named.lower_ == "to" else named
        return named if named is not None and named.i not in content else None
    if cue.pos_ in {"NOUN", "PROPN"}:
        return _owner(cue, content)
    if cue.lower_ == "asked" and cue.tag_ == "VBN" and cue.dep_ in _LOOSE:
        return None  # ``Asked about it, she said``: who asked is not told
    if _is_passive(cue):
        agent = _agent(cue)
        return agent if agent is not None and agent.i not in content else None
    if (quoted := quoted_by(cue)) is not None:
        return quoted
    if cue.tag_ == "VBG" and (giver := _giver(cue)) is not None:
        return giver if giver.i not in content else None
    if cue.tag_ == "VBG" and (governing := _governing(cue)) is not None:
        return governing if governing.i not in content else None
    relative = next((one for one in cue.lefts if one.dep_ in SUBJECTS and one.lower_ in {"who", "which"}), None)
    behind = next((one for one in cue.rights if one.dep_ in SUBJECTS), None)
    subject = relative or nearest_subject(cue) or behind or inverted_subject(cue) or subject_of(cue)
    if subject is None or subject.i in content:
        subject = _beside(cue)
    return subject if subject is not None and subject.i not in content else None


def _beside(verb: Token) -> Token | None:
    """The name or pronoun right before a finite verb, wherever the parser has hung it."""
    if verb.tag_ not in {"VBD", "VBZ"} or verb.i == 0:
        return None
    before = verb.nbor(-1)
    named = before.pos_ == "PROPN" or before.lower_ in _NOMINATIVE
    return before if named and before.lower_ not in _DAYS else None


def _governing(participle: Token) -> Token | None:
    """Of a participle behind a comma (``..., noting that``): who speaks in the clause above it.

    That is the speaker of the nearest verb of saying above it, if there is one, wherever the parser has hung the
    participle below it; else the subject of the nearest verb above that has one.
    """
    before, doc = participle.i - 1, participle.doc
    while before > 0 and (doc[before].is_quote or doc[before].is_space or doc[before].lower_ in _JOINING):
        before -= 1
    if before < 0 or doc[before].text != ",":
        return None
    for verb in participle.ancestors:
        if verb.i > participle.i:
            continue
        match = cue_of(verb)
        speaker = _sayer(verb) if match is not None and match[0].kind in _SAYING else None
        if speaker is not None and (speaker.i < verb.i or speaker.pos_ != "NOUN" or speaker.lemma_.lower() in SORTS):
            return speaker
    if (source := _opening_source(participle)) is not None:
        return source
    if participle.dep_ not in _LOOSE:
        return None
    for verb in participle.ancestors:
        own = next((one for one in verb.lefts if one.dep_ in SUBJECTS), None)
        if own is not None and verb.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}:
            return own if own.lower_ not in {"which", "that"} else None
    return None


def _opening_source(participle: Token) -> Token | None:
    """Of ``According to police, the ship sank, adding that`` the police."""
    doc, (begin, _) = participle.doc, sentence_bounds(participle)
    if doc[begin].lower_ != "according" or doc[begin].dep_ != "case":
        return None
    return doc[begin].head if doc[begin].head.i < participle.i else None


def _giver(participle: Token) -> Token | None:
    """Of ``filed a complaint with the police alleging that`` whoever filed it."""
    noun = participle.head
    handed = any(child.dep_ == "case" and child.lower_ in _HANDED for child in noun.lefts)
    thing = noun.dep_ in OBJECT and not noun.ent_type_ and noun.pos_ == "NOUN" and noun.lemma_.lower() not in SORTS
    holds = noun_channel(noun) is not None  # ``issued a letter saying``: the letter says it
    if participle.dep_ != "acl" or holds or not (thing or (handed and noun.dep_ in {"obl", "nmod"})):
        return None
    verb = next((one for one in noun.ancestors if one.pos_ == "VERB"), None)
    return subject_of(verb) if verb is not None else None


def _sayer(verb: Token) -> Token | None:
    """Who does what this verb of saying tells: its subject, before it or behind it, or the agent of its passive."""
    if any(child.dep_ in _PASSIVE for child in verb.lefts):
        return _agent(verb)
    own = nearest_subject(verb)
    if own is not None:
        return verb.head if own.lower_ in {"who", "which"} and verb.dep_ in RELATIVE else own
    return inverted_subject(verb)


def _is_passive(cue: Token) -> bool:
    """Whether nobody is the subject: of ``is concerned`` and other feelings somebody is."""
    marked = any(child.dep_ in _PASSIVE for child in cue.children)
    reduced = cue.tag_ == "VBN" and cue.dep_ == "acl" and cue.lemma_.lower() not in that_verbs()  # ``the man accused``
    joined = cue.tag_ == "VBN" and cue.dep_ == "conj" and not any(child.dep_ == "aux" for child in cue.lefts)
    helped = any(child.dep_ == "aux:pass" for child in (*cue.lefts, *(cue.head.lefts if joined else ())))
    match = cues().get(cue.lower_)
    return (marked or helped or reduced) and not (match is not None and match.kind == "feeling")


def _agent(verb: Token) -> Token | None:
    """Who does it, of a passive: the phrase with ``by``."""
    agents = (one for one in verb.rights if one.dep_ in _AGENT and any(word.lower_ == "by" for word in one.children))
    return next(agents, None)


def nearest_subject(verb: Token) -> Token | None:
    """The subject on the left; where the parser gives two, the one beside the verb: ``... in July, NOAA says``."""
    own = [one for one in verb.lefts if one.dep_ in SUBJECTS and one.pos_ != "VERB" and one.lower_ not in _DAYS]
    return own[-1] if own else None


def inverted_subject(verb: Token) -> Token | None:
    """The noun right behind a verb that a comma or a mark parts from what is said: ``..., said Ann Bell``."""
    doc = verb.doc
    if verb.i < 1 or doc[verb.i - 1].text not in _PARTING or verb.i + 1 >= len(doc):
        return None
    at = doc[verb.i + 1]
    if at.pos_ not in _NAMING or at.dep_ in {"mark", "expl"}:
        return None
    while at.i < at.head.i < verb.i + _LONGEST_TITLE and at.head.pos_ in {"PROPN", "NOUN"}:
        at = at.head
    return at


def _owner(noun: Token, content: frozenset[int]) -> Token | None:
    """Whose plan, warning or claim it is."""
    for child in noun.children:
        if child.dep_ in _POSSESSIVE:
            return child
    for child in noun.rights:
        marker = next((one.lower_ for one in child.children if one.dep_ == "case"), "")
        if child.dep_ in {"nmod", "nmod:by", "prep"} and child.i not in content and marker in {"by", "of", "from"}:
            return child
    if noun.dep_ in {"obj", "dobj"} and noun.head.pos_ == "VERB":
        subject = subject_of(noun.head)
        return subject if subject is not None and subject.i not in content else None
    return None


def _whole_phrase(head: Token, stop: frozenset[int]) -> Span:
    """The noun phrase with its appositions and relative clauses, short of any word in ``stop``."""
    start, end = head.i, head.i + 1
    for child in head.children:
        low, high = child.left_edge.i, child.right_edge.i + 1
        long = child.dep_ in RELATIVE and high - low > 14
        behind_comma = "," in (head.doc[low].text, head.doc[max(low - 1, 0)].text)
        aside = child.i > head.i and behind_comma and child.dep_ not in _AFTER_COMMA
        when = child.i > head.i and any(one.lower_ in _DAYS for one in child.subtree)
        if child.dep_ in SUBJECTS or child.dep_ in _NOT_THE_NAME or long or aside or when:
            continue
        if stop.intersection(range(low, high)):
            continue
        start, end = min(start, low), max(end, high)
    return trimmed(head.doc, start, end)
