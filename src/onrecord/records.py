"""The values that cross a stage border: the record of a page and what leads to it.

Nothing here has behaviour. A span is ``(start, end)``, half-open, in Unicode code points of
``Page.text``; for every span the words are ``page.text[start:end]``. The JSON form of
:class:`Record` is the schema ``onrecord/1``.
"""

from typing import Literal

from msgspec import Struct

Span = tuple[int, int]

PartKind = Literal[
    "headline", "deck", "byline", "dateline", "body", "subheading", "caption", "credit", "embed", "update-note",
    "correction", "author-note", "promo", "teaser", "section-label", "notice",
]  # fmt: skip
ActorKind = Literal["person", "government", "organization", "group", "place"]
StatementForm = Literal["direct", "indirect", "mixed"]
StatementAct = Literal["assert", "deny", "promise", "demand", "ask", "threaten", "propose", "believe"]
Channel = Literal[
    "tweet", "post", "statement", "speech", "interview", "press-conference", "letter", "email", "report",
    "testimony", "broadcast",
]  # fmt: skip
Status = Literal[
    "occurred", "announced", "threatened", "proposed", "requested", "alleged", "denied", "refused", "averted",
    "hypothetical",
]  # fmt: skip
LinkKind = Literal[
    "responds-to", "retaliates-for", "rejects", "accepts", "repeats-of", "corrects", "part-of"
]  # fmt: skip
Precision = Literal["minute", "day", "week", "month", "year"]
Basis = Literal["stated", "relative", "page"]
RowKind = Literal["actor", "statement", "event"]
Verdict = Literal["merge", "split", "correct"]
DateBasis = Literal["given", "json-ld", "meta", "markup", "text", "url"]
"""Where an article's date comes from: the caller, the page's data, its mark-up, its words or its address."""


class Page(Struct, frozen=True):
    """A page as it was read: ``sha256`` is of its bytes, ``text`` the canonical text that spans count in."""

    source: str | None
    media_type: str
    sha256: str
    text: str


class Block(Struct, frozen=True):
    """One visible block of a page, in reading order; of a text dump a paragraph or a line that stands alone.

    ``tag`` and ``path`` (every ancestor from the outermost, each as ``tag.class#id``) are empty for plain text.
    ``link_density`` is the share of the letters that lie within links, 0 to 1. ``main`` says that the extractor
    takes the block for body text; it is null where no extractor was asked.
    """

    span: Span
    tag: str = ""
    path: tuple[str, ...] = ()
    link_density: float = 0.0
    main: bool | None = None


class Claim(Struct, frozen=True):
    """One thing that a page says of itself in its data: JSON-LD, a meta tag or a mark-up attribute.

    ``field`` is one of headline, deck, author, outlet, section, language, published, updated, address;
    ``value`` is the string as given.
    """

    field: str
    value: str
    basis: DateBasis


class Passage(Struct, frozen=True):
    """A part of the article that is read as language: where it lies in the parsed text and in the page.

    ``span`` counts in the text of the spaCy Doc, ``page_start`` in ``Page.text``; the two run in step.
    ``part`` is the index of the part in ``Article.parts``.
    """

    part: int
    kind: PartKind
    span: Span
    page_start: int


class Layout(Struct, frozen=True):
    """A page with its blocks and with what it claims of itself, strongest claim of a field first."""

    page: Page
    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...] = ()


class Part(Struct, frozen=True):
    """A block with its kind; ``repeat_of`` is the index of the part whose words it says again."""

    kind: PartKind
    span: Span
    repeat_of: int | None = None


class Article(Struct, frozen=True):
    """What a page tells of its own story. Dates are ISO 8601, with the offset where the page gives one."""

    headline: str | None = None
    deck: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None
    section: str | None = None
    language: str | None = None
    published: str | None = None
    published_basis: DateBasis | None = None
    updated: str | None = None
    updated_basis: DateBasis | None = None
    parts: tuple[Part, ...] = ()


class Actor(Struct, frozen=True):
    """Somebody or something that speaks, acts or is acted on, with every mention of it."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    sector: str | None = None
    title: str | None = None
    mentions: tuple[Span, ...] = ()


class Cast(Struct, frozen=True):
    """The actors of a parsed text, their mentions counted in the text of the spaCy Doc.

    Mentions are names, and the pronouns and descriptions that are plain enough to say whom they mean.
    """

    actors: tuple[Actor, ...] = ()


class Date(Struct, frozen=True):
    """A day or a longer time: ``value`` and ``end`` are ISO 8601, ``basis`` says how the words gave it."""

    value: str
    end: str | None = None
    precision: Precision = "day"
    basis: Basis = "stated"


class Statement(Struct, frozen=True):
    """What somebody is reported to have said; ``spans`` are the content, broken where the page breaks it."""

    id: str
    form: StatementForm
    act: StatementAct
    spans: tuple[Span, ...]
    speaker: str | None = None
    speaker_span: Span | None = None
    cue: Span | None = None
    channel: Channel | None = None
    via: str | None = None
    addressee: Span | None = None
    date: Date | None = None
    part: int | None = None


class Role(Struct, frozen=True):
    """An actor's part in an event, and the words that name it there."""

    actor: str
    span: Span


class Place(Struct, frozen=True):
    """Where an event took place; ``country`` is ISO 3166-1 alpha-3."""

    span: Span
    name: str
    country: str | None = None


class Event(Struct, frozen=True):
    """Who did what to whom, and what stands of it. Acts and modes are PLOVER's."""

    id: str
    act: str
    status: Status
    trigger: Span
    evidence: Span
    mode: str | None = None
    plover: str | None = None
    quad: int | None = None
    actors: tuple[Role, ...] = ()
    recipients: tuple[Role, ...] = ()
    by: str | None = None
    quantity: float | None = None
    killed: float | None = None
    injured: float | None = None
    date: Date | None = None
    place: Place | None = None
    statement: str | None = None
    rule: str | None = None
    confidence: float | None = None
    part: int | None = None


class Link(Struct, frozen=True, rename={"source": "from", "target": "to"}):
    """How one event or statement answers another; ``from`` and ``to`` in JSON."""

    kind: LinkKind
    source: str
    target: str
    evidence: Span | None = None


class Time(Struct, frozen=True):
    """A time expression of the text and the calendar value it stands for; of a range ``end`` is the last value."""

    span: Span
    value: str
    precision: Precision | None = None
    end: str | None = None
    basis: Basis | None = None


class Engine(Struct, frozen=True):
    """What made the record: the version of onrecord, and name and version of the language pipeline."""

    version: str
    pipeline: str
    pipeline_version: str


class Record(Struct, frozen=True):
    """All that one page puts on record."""

    page: Page
    article: Article
    engine: Engine
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    times: tuple[Time, ...] = ()
    schema: Literal["onrecord/1"] = "onrecord/1"


class Row(Struct, frozen=True):
    """A row of the record of a page: ``page`` is the ``sha256`` of the page, ``id`` the row's id there."""

    page: str
    id: str


class Target(Struct, frozen=True):
    """A row by what a new reading of its page leaves as it is: where it stands, and its words.

    ``span`` is the first mention of an actor, the first stretch of a statement's content, an event's trigger;
    ``words`` are an actor's name, or the words of the span.
    """

    page: str
    kind: RowKind
    span: Span
    words: str


class Judgement(Struct, frozen=True):
    """An editor's correction: two actors are one person, or are not, or a field of a row is wrong.

    ``made`` is the moment, ISO 8601; ``field`` and ``value`` belong to ``correct``. ``withdrawn`` is the moment it was
    taken back; a judgement is never deleted.
    """

    id: int
    verdict: Verdict
    targets: tuple[Target, ...]
    author: str
    made: str
    reason: str
    field: str | None = None
    value: str | None = None
    withdrawn: str | None = None


class Person(Struct, frozen=True):
    """Actors of several pages who are one: a person, a government, an organisation, a place."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    sector: str | None = None
    title: str | None = None
    actors: tuple[Row, ...] = ()


class Copy(Struct, frozen=True):
    """A page that tells another's words again; ``contained`` is the share of its words that stand there, 0 to 1."""

    page: str
    original: str
    contained: float


class Standing(Struct, frozen=True):
    """What one telling says stands of an event: its status, the day for which it says so, and on whose word."""

    event: Row
    status: Status
    date: str | None = None
    by: str | None = None
    outlet: str | None = None


class Disagreement(Struct, frozen=True):
    """A field of which tellings of one event say different things: each value, and who says so."""

    field: str
    values: tuple[tuple[str, tuple[Row, ...]], ...]


class Happening(Struct, frozen=True):
    """One event as all its tellings give it.

    ``status`` is the latest in ``history``, which is in order of time. ``actors`` and ``recipients`` are names.
    ``sources`` counts the pages that tell it, copies of one another and pages of one outlet or agency once. ``date``
    and ``end`` are the span of the days that the tellings give.
    """

    id: str
    act: str
    status: Status
    mode: str | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    date: str | None = None
    end: str | None = None
    sources: int = 1
    tellings: tuple[Row, ...] = ()
    history: tuple[Standing, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()


class Story(Struct, frozen=True):
    """Pages that tell of the same developing matter: which are copies of one another, and what they tell, merged.

    ``pages`` are ``sha256`` of pages, in order of publication.
    """

    id: str
    pages: tuple[str, ...]
    copies: tuple[Copy, ...] = ()
    events: tuple[Happening, ...] = ()
