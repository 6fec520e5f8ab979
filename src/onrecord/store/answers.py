"""What the database answers with: rows joined with what is known of their page, for people and programs."""

from msgspec import Struct

from onrecord.records import ActorKind, Channel, Span, StatementAct, StatementForm, Status


class Where(Struct, frozen=True):
    """Where words stand: the page by its ``sha256``, what it is called, and its span there."""

    page: str
    source: str | None
    span: Span
    outlet: str | None = None
    headline: str | None = None
    published: str | None = None


class Quote(Struct, frozen=True):
    """A statement: who said what, and where that stands.

    ``day`` is the day of saying where the words give one (``date`` has it then), else the day of publication.
    ``speaker`` is the person's name, else the actor's, else the words that name them. ``where.span`` is ``sentence``'s.
    """

    id: str
    day: str
    date: str | None
    speaker: str | None
    speaker_words: str | None
    title: str | None
    country: str | None
    sector: str | None
    person: str | None
    words: str
    act: StatementAct
    form: StatementForm
    channel: Channel | None
    sentence: str
    where: Where


class Party(Struct, frozen=True):
    """Who took part in an event: the words that name them there, and who that is."""

    words: str
    name: str
    country: str | None = None
    sector: str | None = None


class Deed(Struct, frozen=True):
    """An event: who did what to whom, what stands of it, and where that is told.

    ``day`` is the event's own where the words give one (``date`` has it then), else the day of publication.
    """

    id: str
    day: str
    date: str | None
    date_end: str | None
    date_basis: str | None
    status: Status
    act: str
    mode: str | None
    plover: str | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    by: str | None
    quantity: float | None
    killed: float | None
    injured: float | None
    place: str | None
    place_country: str | None
    evidence: str
    sentence: str
    where: Where


class Known(Struct, frozen=True):
    """Somebody or something that pages name: how many pages, how many statements and events, from when to when."""

    name: str
    kind: ActorKind
    title: str | None
    country: str | None
    sector: str | None
    person: str | None
    pages: int
    statements: int
    events: int
    first_day: str
    last_day: str


class Hit(Struct, frozen=True):
    """Words that were found: in a statement (``id`` is its id on the page) or in a story.

    ``marks`` are the spans, within ``words``, of what was looked for; ``where.span`` is the span of all the words.
    """

    kind: str
    id: str | None
    day: str
    words: str
    marks: tuple[Span, ...]
    where: Where
    speaker: str | None = None
