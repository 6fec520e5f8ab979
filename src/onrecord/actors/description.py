"""What the text says a person is: the office before the name, the apposition behind it, the predicate.

Russian Foreign Minister Per Dahl               Ole Berg, the Kremlin's spokesman, said
the Kremlin's spokesman, Ole Berg               Berg is the Kremlin's spokesman
"""

from collections.abc import Iterator

from onrecord.actors.anatomy import HYPHENS
from onrecord.actors.commas import (
    ARTICLES,
    INSIDE,
    LONGEST,
    NAMING,
    POSSESSIVES,
    TYING,
    before_gloss,
    office_before_comma,
    office_behind_comma,
)
from onrecord.actors.gazetteer import Gazetteer
from onrecord.actors.labels import APPOSITION, POSSESSIVE, SUBJECTS
from onrecord.actors.offices import COURTESY, MODIFIERS, RELATIONS, SORTS, TITLES
from onrecord.actors.parties import Mention, Party, Stretch
from onrecord.actors.predicates import PEOPLE, SINGULAR, is_person_noun, predicates
from onrecord.actors.sectors import HeadNoun, sector_of
from onrecord.actors.sharing import behind_courtesy, one_of, shared
from onrecord.actors.text import Text
from onrecord.actors.tsv import shipped
from onrecord.actors.words import words as word_list

ENDING = frozenset({"PUNCT", "VERB", "AUX", "SCONJ", "SPACE"})
RELATIVES = frozenset({"who", "whose", "whom", "which", "that", "where", "when"})
TIMES = frozenset({"since", "until", "till", "after", "before", "during", "only", "while", "now"})
"""Words that begin the time or the doubt of an office, and are none of it."""
OPENING = frozenset({"PUNCT", "DET", "CCONJ", "SCONJ", "ADV", "ADP", "PRON"})
NO_PEOPLE = word_list("heads.tsv", sort="none")
BETWEEN = frozenset({"PUNCT", "CCONJ", "ADP", "AUX", "PRON", "SCONJ"})
HANGING = frozenset({"CCONJ", "ADP", "DET", "PUNCT"})
NO_TITLES = word_list("no_titles.tsv")
RETIRED = word_list("posts.tsv", sort="retired")
PAST = frozenset(line.value.phrase for line in shipped("sectors.tsv", HeadNoun) if line.value.use == "past")
"""What says of an office that it is over, which parsers take for a verb: ``ousted``."""
NAMED = word_list("aliases.tsv", sort="naming")
"""``named``, ``surnamed``, ``identified``."""
DEGREES = word_list("degrees.tsv")
"""Titles that tell no office: ``Prof``."""
LINKS = frozenset({"-", "‐", "‑", "–", "/", "&"})
OWNING = frozenset({"his", "her", "their"})
BRACKETS = frozenset({"(", ")"})
LEFT_OUT = ARTICLES | {"of"}
DEPARTMENTAL = frozenset({"minister", "secretary", "undersecretary", "commissioner", "ministry", "department"})
"""Offices that may be for two things at once."""


def describe(text: Text, gazetteer: Gazetteer, parties: list[Party]) -> None:
    """Gather the stretches that describe a person or a body, and take a person's fullest office for the title."""
    for party in parties:
        if party.kind == "organization":
            party.described.extend(one for mention in party.mentions for one in bodies_named(text, gazetteer, mention))
    people = [party for party in parties if party.kind == "person"]
    owner = {at: party for party in people for one in party.mentions for at in range(one.start, one.end)}
    ends = {one.end: one.start for party in people for one in party.mentions}
    for party in people:
        for mention in party.mentions:
            for one in stretches(text, gazetteer, mention):
                holder = nearest(text, one, mention, party, owner)
                if own := without_others(text, one, holder, owner):
                    holder.described.append(own)
            party.described.extend(one for one in (shared(text, ends, mention), one_of(text, mention)) if one)
    for party in people:
        offices = [one for one in party.described if is_office(text, one)]
        heads = {one.head for one in offices}
        offices = [one for one in offices if not is_second(text, one, heads)]
        if offices:
            party.title = title(text, offices)


def nearest(text: Text, one: Stretch, mention: Mention, party: Party, owner: dict[int, Party]) -> Party:
    """Whose an office is: of a row of names the one's right before it: ``Moss, the mayor, Dahl, a judge, and Berg``."""
    comma = one.start - 1 - (text.lower[one.start - 1] in ARTICLES)
    between = mention.end < comma and text.words[comma] == ","
    return owner.get(comma - 1, party) if between else party


def title(text: Text, offices: list[Stretch]) -> str:
    """The fullest office; a degree is one only where nothing else is said, and none behind another."""

    def rank(one: Stretch) -> tuple[bool, bool, int, int]:
        degree = all(text.lower[at].rstrip(".") in DEGREES for at in range(one.start, one.end) if text.words[at] != ".")
        return not degree, one.end <= one.head + 1, min(one.end - one.start, 5), -one.start

    best = max(offices, key=rank)
    end = best.end
    while end > best.start + 1 and text.lower[end - 1].rstrip(".") in DEGREES:
        end -= 1
    return text.line(best.start, end)


def without_others(text: Text, stretch: Stretch, party: Party, owner: dict[int, Party]) -> Stretch | None:
    """A description without the people named in it: of ``Dahl's brother`` the brother; None if it is one of them."""
    taken = [at for at in range(stretch.start, stretch.end) if at in owner]
    behind = owner.get(stretch.head + 1)
    if stretch.head in taken or (behind and behind is not party):
        return None
    if not taken:
        return stretch
    start = max((at + 1 for at in taken if at < stretch.head), default=stretch.start)
    for at in range(start, stretch.head):
        verb = text.pos[at] == "VERB" and text.deps[at] != "amod"
        if text.words[at] not in HYPHENS | BRACKETS and (
            verb or text.lower[at] in POSSESSIVES | ARTICLES or text.pos[at] in BETWEEN
        ):
            start = at + 1
    end = min((at for at in taken if at > stretch.head), default=stretch.end)
    while end > stretch.head + 1 and text.pos[end - 1] in HANGING | {"NOUN", "PROPN", "ADJ"} and end < stretch.end:
        end -= 1
    return Stretch(start, end, stretch.head)


def stretches(text: Text, gazetteer: Gazetteer, mention: Mention) -> list[Stretch]:
    """What stands before and behind one mention."""
    found = []
    start = before_gloss(text, mention.start)
    before = office_before(text, gazetteer, start)
    if before is None or not is_person_noun(text, before.head):
        wider = office_in(text, start)
        if wider and (before is None or wider.start < before.start or not is_office(text, before)):
            before = wider
    if before:
        first = first_of_two(text, before, mention)
        found.extend([first, before] if first else [before])
    found.extend(appositions(text, mention))
    found.extend(naming(text, mention))
    ranked = before.start if before and before.end - before.start == 1 else behind_courtesy(text, mention.start)
    if before_comma := office_before_comma(text, mention, ranked):
        nearer = text.deps[before_comma.head] == "conj"
        found = [one for one in found if not nearer or one.head >= before_comma.start]
        found.append(short(text, before_comma))
    elif not any(is_office(text, one) for one in found) and (behind := office_behind_comma(text, mention)):
        found.extend([behind, other] if (other := further(text, behind)) else [behind])
    found.extend(
        one
        for noun, floor in predicates(text, mention)
        for one in in_row(text, short(text, stretch_of(text, noun, floor)))
    )
    return [one for one in found if one.end - one.start <= LONGEST]


def body_glossed(text: Text, at: int) -> int:
    """Where an office begins that has a body and its short form before it: ``Salt Board (SB) chief``."""
    start = before_gloss(text, at)
    if start == at:
        return at
    while start > 0 and text.sentences[start - 1] == text.sentences[at]:
        if text.pos[start - 1] not in NAMING and not text.words[start - 1][0].isupper():
            break
        start -= 1
    return start if at - start > 3 and text.words[start][0].isupper() else at


def office_in(text: Text, start: int) -> Stretch | None:
    """An office with its preposition before a name: ``minister in the presidency Ole Berg``."""
    head = tied_noun(text, start)
    if head is None or text.tags[head] not in SINGULAR or text.sentences[head] != text.sentences[start]:
        return None
    first = head
    while first > 0 and text.heads[first - 1] in (head, first) and text.pos[first - 1] in ("NOUN", "PROPN", "ADJ"):
        first -= 1
    return Stretch(first, start, head)


def tied_noun(text: Text, start: int) -> int | None:
    """The noun for people to which prepositions tie the words right before a name: ``envoy to the State of Ruvia``."""
    at = start
    while at > max(1, start - LONGEST):
        while at > 0 and (text.pos[at - 1] in ("NOUN", "PROPN", "ADJ", "DET") or text.lower[at - 1] in POSSESSIVES):
            at -= 1
        if at == start or at < 2 or text.lower[at - 1] not in TYING:
            return None
        at -= 1
        if text.lemmas[at - 1].lower() in PEOPLE:
            return at - 1
        start = at
    return None


def bodies_named(text: Text, gazetteer: Gazetteer, mention: Mention) -> list[Stretch]:
    """The nouns for bodies right beside the name of one: ``the mining company Moss``, ``Moss, a charity, said``."""
    before = office_before(text, gazetteer, mention.start)
    found = [*([before] if before else []), *appositions(text, mention)]
    if mention.end < len(text) and text.lower[mention.end] in ("daily", "newspaper"):
        found.append(Stretch(mention.end, mention.end + 1, mention.end))
    return [
        one for one in found if SORTS.get(text.lower[one.head]) == "organization" and text.words[one.head].islower()
    ]


def first_of_two(text: Text, office: Stretch, mention: Mention) -> Stretch | None:
    """The first of two offices before a name: ``finance minister and council member Ann Moss``."""
    last = office.start - 2
    if last < 0 or text.lower[office.start - 1] != "and" or not is_person_noun(text, last):
        return None
    if text.tags[last] not in SINGULAR or text.sentences[last] != text.sentences[office.start]:
        return None
    start = last
    while start > 0 and text.heads[start - 1] == last and text.pos[start - 1] in ("NOUN", "PROPN", "ADJ"):
        start -= 1
    bare = start == 0 or text.lower[start - 1] not in ARTICLES
    return Stretch(start, last + 1, last) if bare or text.heads[office.start - 1] == office.head else None


def naming(text: Text, mention: Mention) -> Iterator[Stretch]:
    """The noun whose bearer's name is given: ``a baker named Ole Berg``, ``The victim was identified as Ole Berg``."""
    at = mention.start - 1
    at -= at > 0 and text.lower[at] == "as"
    if at < 1 or text.lower[at] not in NAMED or text.sentences[at] != text.sentences[mention.start]:
        return
    subjects = [one for one in text.children[at] if text.deps[one] in SUBJECTS and one < at]
    noun = subjects[0] if subjects else text.heads[at] if text.words[at - 1] == "," else at - 1
    if text.tags[noun] in SINGULAR and text.lemmas[noun].lower() in PEOPLE and mention.sort == "name":
        one = stretch_of(text, noun, text.left_edge(noun))
        yield one._replace(end=min(one.end, at - 1) if text.words[at - 1] == "," else noun + 1)


def office_before(text: Text, gazetteer: Gazetteer, start: int) -> Stretch | None:
    """The words right before a name that belong to it: ``Russian Foreign Minister``."""
    while start > 0 and text.lower[start - 1].rstrip(".") in COURTESY:
        start -= 1
    at = start
    while at > 0 and (
        is_joint(text, gazetteer, at - 1, start)
        or (goes_before(text, at - 1, start) and not ends_before(text, gazetteer, at - 1, at, start))
    ):
        at = before_rank(text, at - 1)
    at = body_begun(text, gazetteer, at, start)
    if text.words[at] == "(":
        at = text.words.index(")", at) + 1
    while at < start and (text.lower[at] in POSSESSIVES | LINKS | LEFT_OUT or text.pos[at] in ("PUNCT", "CCONJ")):
        at += 1
    if 1 < at < start and text.words[at - 1] in HYPHENS and text.starts[at - 1] == text.span(at - 2, at - 1)[1]:
        at -= 2  # "two-time champion"
    head = start - 1
    at = behind_other(text, at, start)
    if at < start:
        at = body_glossed(text, at)
    if at == start or text.lower[head] in POSSESSIVES:
        return None
    if not is_noun(text, head):
        return None
    if text.lower[head].rstrip(".") in COURTESY:
        return None
    return Stretch(at, start, head)


def body_begun(text: Text, gazetteer: Gazetteer, at: int, start: int) -> int:
    """Where the body begins that an office begins within: parsers take ``United`` of ``United Nations`` for a verb."""
    body = gazetteer.organization_by_word.get(at)
    whole = at < start and body is not None and text.sentences[body.start] == text.sentences[start]
    return min(at, body.start) if body and whole else at


def before_rank(text: Text, at: int) -> int:
    """Where a word begins, with the bracket before it that says of a rank that it is a former one: ``(Rtd.)``."""
    if at < 3 or text.words[at - 1] != ")":
        return at
    opening = at - 3 - (text.words[at - 2] == ".")
    inside = text.lower[opening + 1].rstrip(".")
    return opening if opening >= 0 and text.words[opening] == "(" and inside in RETIRED else at


def goes_before(text: Text, at: int, start: int) -> bool:
    """Whether a word may stand in the office before a name."""
    if text.passages[at] != text.passages[start] or text.sentences[at] != text.sentences[start]:
        return False
    word = text.lower[at]
    if "://" in word or word.startswith("www."):
        return False
    if word in POSSESSIVES:
        return at + 1 < start
    if word in LINKS:
        return text.starts[at] == text.span(at - 1, at)[1] or word == "&"  # a dash with spaces parts two phrases
    if word.rstrip(".") in TITLES or word in MODIFIERS or (word in PAST and text.deps[at] == "amod"):
        return True
    if is_elect(text, at):
        return True
    if text.pos[at] == "ADP" and word == "of":
        return at + 1 < start and at > 0 and leads(text, at - 1)
    if text.pos[at] in ("NOUN", "PROPN", "ADJ"):
        return text.tags[at] != "VBG" and (at + 1 < start or text.pos[at] != "ADJ" or is_misread(text, at))
    return False


def is_joint(text: Text, gazetteer: Gazetteer, at: int, start: int) -> bool:
    """Whether ``and``, or a comma before one, joins what one office is for: ``Trade and Industry Minister Ole Berg``,
    ``Minister of Trade and Industry Ole Berg``, and not two offices or an office and a name."""
    if at < 1 or at + 1 >= start or text.sentences[at - 1] != text.sentences[start]:
        return False
    listed = text.words[at] == "," and "and" in text.lower[at + 2 : at + INSIDE]
    if text.lower[at] not in ("and", "&") and not listed:
        return False
    for side in (at - 1, at + 1):
        named = side in gazetteer.away or side in gazetteer.by_word or side in gazetteer.organization_by_word
        office = text.lower[side] in TITLES or text.lower[side] in PEOPLE
        if named or office or not text.words[side][0].isupper() or text.pos[side] not in ("NOUN", "PROPN", "ADJ"):
            return False
    if text.lower[start - 1] in DEPARTMENTAL:
        return True
    ties = (one for one in range(at - 1, max(0, at - LONGEST), -1) if text.lower[one] in ("of", "for"))
    tie = next(ties, None)
    return tie is not None and text.lower[tie - 1] in DEPARTMENTAL


def behind_other(text: Text, at: int, start: int) -> int:
    """Where an office begins behind a noun of another phrase: ``an issue Prime Minister Ole Berg has raised``."""
    if at == 0 or text.lower[at - 1] not in ("a", "an") or text.pos[at] != "NOUN" or not text.words[at].islower():
        return at
    first = next((one for one in range(at, start) if text.words[one][0].isupper()), at)
    return first if text.lower[first] in TITLES or text.lower[first] in MODIFIERS else at


def is_noun(text: Text, at: int) -> bool:
    """Whether a word may head an office: a noun, or what parsers take for an adjective in its place."""
    noun = text.pos[at] in ("NOUN", "PROPN") or is_elect(text, at) or is_misread(text, at)
    return noun or (text.words[at][0].isupper() and text.lower[at] in PEOPLE)


def is_misread(text: Text, at: int) -> bool:
    """Whether a noun for people was taken for an adjective: ``senior police official Ole Berg``."""
    if text.lower[at] not in PEOPLE or at == 0:
        return False
    return text.pos[at - 1] in ("NOUN", "PROPN") or (text.words[at - 1] in HYPHENS and text.lower[at - 2] in PEOPLE)


def leads(text: Text, at: int) -> bool:
    """Whether a noun before ``of`` begins an office, and no ``meeting of Minister Berg``."""
    lemma = text.lemmas[at].lower()
    return text.words[at][0].isupper() or lemma in PEOPLE or SORTS.get(lemma) in ("organization", "group")


def is_elect(text: Text, at: int) -> bool:
    """Whether a word is the end of ``president-elect``, which parsers take for a verb."""
    return text.lower[at] == "elect" and at > 0 and text.words[at - 1] in LINKS


def ends_before(text: Text, gazetteer: Gazetteer, at: int, behind: int, start: int) -> bool:
    """Whether an office begins behind the word ``at``: before its nationality, and not with ``of`` a title."""
    if text.lower[at] == "of":
        return text.lower[start - 1] in TITLES
    match = gazetteer.by_word.get(behind)
    if match is None or match.role != "adjective" or match.start != behind:
        return False
    return text.pos[at] in ("NOUN", "PROPN") and text.lower[at] not in MODIFIERS and at not in gazetteer.by_word


def appositions(text: Text, mention: Mention) -> list[Stretch]:
    """The nouns in apposition to a name, on either side."""
    found: list[Stretch] = []
    head = mention.head
    for child in (one for at in range(mention.start, mention.end) for one in text.children[at]):
        if text.deps[child] == APPOSITION and child >= mention.end and text.pos[child] in ("NOUN", "PROPN"):
            found.extend(in_row(text, short(text, stretch_of(text, child, mention.end))))
    found.extend([other for one in found[-1:] if (other := further(text, one))])
    if mention.end < len(text) and text.words[mention.end] == ",":
        for child in text.children[head]:
            if child > mention.end and is_offset(text, child, bool(found)):
                found.extend(in_row(text, short(text, stretch_of(text, child, mention.end))))
    above = text.heads[head]
    if not is_person_noun(text, above):
        inner = (one for one in text.children[above] if above < one < mention.start and text.deps[one] == "nmod")
        above = next((one for one in inner if is_person_noun(text, one)), above)
    if text.deps[head] == APPOSITION and text.pos[above] in ("NOUN", "PROPN") and above < mention.start:
        found.append(stretch_of(text, above, text.left_edge(above)))
    return [one for one in found if one and one.end - one.start <= LONGEST]


def is_offset(text: Text, noun: int, follows: bool) -> bool:
    """Whether a noun that the parser put in a row with a name is an office of it: ``Berg, deputy premier and mayor``.

    ``follows`` says that an office of the name stands before it.
    """
    if text.deps[noun] != "conj" or text.tags[noun] not in SINGULAR or not is_person_noun(text, noun):
        return False
    article = text.child(noun, "det")
    plain = article is None or text.lower[article] in ("a", "an")
    return plain and text.child(noun, POSSESSIVE) is None and (follows or text.child(noun, "cc") is None)


def short(text: Text, stretch: Stretch) -> Stretch:
    """A description cut to its first words, or to its first office, if it is a long one."""
    end = min(stretch.end, stretch.start + LONGEST)
    if end < stretch.end:
        others = (text.left_edge(one) for one in text.children[stretch.head] if text.deps[one] == "conj")
        end = min([end, *(one for one in others if one > stretch.head)])
    while end > stretch.head + 1 and text.pos[end - 1] in HANGING:
        end -= 1
    return stretch._replace(end=max(end, stretch.head + 1))


def in_row(text: Text, stretch: Stretch) -> Iterator[Stretch]:
    """A description, and each office behind it in a row: ``a mayor, writer and member of the board``."""
    yield stretch
    for child in text.children[stretch.head]:
        if text.deps[child] == "conj" and text.tags[child] in SINGULAR and text.lemmas[child].lower() in PEOPLE:
            own = short(text, stretch_of(text, child, max(stretch.head, child - LONGEST) + 1))
            yield after_former(text, stretch, own)


def further(text: Text, first: Stretch) -> Stretch | None:
    """The office behind ``and`` that the parser tied to a word of the first: ``a teacher at Vexo and a writer``."""
    head = first.head
    at = head + 1
    while at < min(len(text) - 2, head + LONGEST) and text.lower[at] != "and":
        if text.pos[at] in ENDING or text.sentences[at] != text.sentences[head]:
            return None
        at += 1
    if at + 1 >= len(text) or text.lower[at] != "and":
        return None
    noun = at + 1
    one = text.lower[noun] in ("a", "an")
    while noun + 1 < len(text) and text.pos[noun + 1] in ("NOUN", "PROPN", "ADJ") and noun < at + INSIDE:
        noun += 1
    fits = text.tags[noun] in SINGULAR and is_person_noun(text, noun) and text.words[noun].islower()
    tied = text.deps[noun] == "conj" or text.heads[head] == noun
    if not fits or not tied or not (one or at == head + 1):
        return None
    return after_former(text, first, stretch_of(text, noun, at + 1))


def after_former(text: Text, first: Stretch, other: Stretch) -> Stretch:
    """The second of two offices; ``former`` goes for both where it has no article: ``a former minister and mayor``."""
    shared = text.lower[first.start] == "former" and text.lower[other.start - 1] == "and"
    return other._replace(start=first.start) if shared else other


def stretch_of(text: Text, head: int, floor: int) -> Stretch:
    """A noun with what belongs to it, up to its first clause or comma, without its article."""
    start = max(floor, text.left_edge(head))
    while start < head and (text.lower[start] == "as" or text.lower[start] in ARTICLES or text.pos[start] in OPENING):
        start += 1
        if text.pos[start] == "VERB" and text.deps[start] == "amod" and text.pos[start - 1] == "ADV":
            start += 1  # "the newly elected chair"
    while start - 2 >= floor and text.words[start - 1] in HYPHENS and text.pos[start - 2] not in OPENING - {"ADV"}:
        start -= 2
    last = max((text.right_edge(child) for child in text.children[head] if child > head), default=head)
    end = head + 1
    while end <= last and goes_on(text, end) and not is_kin_behind(text, end):
        end += 1
    while end > head + 1 and text.pos[end - 1] in ("ADP", "CCONJ", "DET"):
        end -= 1
    return Stretch(start, end, head)


def is_kin_behind(text: Text, at: int) -> bool:
    """Whether a word joins somebody else to a description: ``a lawyer for the union and her brother``."""
    owned = text.lower[at] == "and" and text.lower[at + 1 : at + 2] and text.lower[at + 1] in OWNING
    return bool(owned) and is_person_noun(text, text.heads[at + 1])


def goes_on(text: Text, at: int) -> bool:
    """Whether a word is still one of a description: ``governing`` before ``party`` is, a verb of its own is not."""
    if not text.words[at].strip() or text.lower[at] in RELATIVES | TIMES:
        return False
    if text.words[at] in HYPHENS and text.starts[at] == text.span(at - 1, at)[1]:
        return True  # "high-ranking"
    return text.pos[at] not in ENDING or (text.pos[at] == "VERB" and text.deps[at] == "amod" and text.heads[at] > at)


def is_second(text: Text, stretch: Stretch, said: set[int]) -> bool:
    """Whether a description is a later one in a row: the first is the title."""
    return text.deps[stretch.head] == "conj" and text.heads[stretch.head] in said


def is_office(text: Text, stretch: Stretch) -> bool:
    """Whether a description names an office or an occupation."""
    if is_elect(text, stretch.head):
        return True
    if any(text.pos[at] == "AUX" for at in range(stretch.start, stretch.end)):
        return False  # a clause is no office
    if text.lemmas[stretch.head].lower() in NO_TITLES:
        return False  # "his late father" and "a man" are no offices
    if stretch.end == stretch.start + 1 and text.lemmas[stretch.head].lower() in RELATIONS:
        return False  # "her rival" is no office, "presidential aide" is
    if text.tags[stretch.head] == "NNS":
        return False  # "ministers Ole Berg and Ann Moss" are no ministers each
    if text.lemmas[stretch.head].lower() in PEOPLE or text.lower[stretch.head] in PEOPLE:
        return True
    found = sector_of(text.words[stretch.start : stretch.end])
    phrase = found.phrase.split() if found and found.kind == "person" else []
    return len(phrase) > 1 or (len(phrase) == 1 and phrase[0] not in NO_PEOPLE)
