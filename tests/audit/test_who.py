"""Who is quoted on a page."""

from onrecord.audit.who import quoted
from onrecord.export.view import View
from onrecord.records import Person, Record, Row
from tests.audit.made import actor, page

MOSS = actor(1, "Ann Moss", country="TCD")


def of(record: Record, *people: Person) -> list[tuple[str, str, int]]:
    """Name, naming and number of statements of each source."""
    person_of = {(row.page, row.id): person for person in people for row in person.actors}
    found = quoted(View(record), person_of)
    return [(one.who.name, one.who.naming, len(one.statements)) for one in found]


def test_in_the_order_in_which_they_speak() -> None:
    record = page(1, [("she", "direct", "A."), ("Ann Moss", "direct", "B."), ("Ann Moss", "indirect", "c")], [MOSS])
    assert of(record) == [("(not told)", "not told who", 1), ("Ann Moss", "people, named", 2)]


def test_a_person_of_several_pages_has_the_persons_name() -> None:
    record = page(1, [("Ann Moss", "direct", "A.")], [MOSS])
    assert of(record, Person("p1", "Ann B. Moss", "person", actors=(Row(record.page.sha256, "a1"),))) == [
        ("Ann B. Moss", "people, named", 1)
    ]


def test_what_has_no_name_is_somebody_else_on_another_page() -> None:
    sources = []
    for number in (1, 2):
        record = page(number, [("senior official", "direct", "A.")], [actor(1, "senior official")])
        sources += [one.who for one in quoted(View(record), {})]
    assert sources[0].key == sources[1].key
    assert sources[0].source != sources[1].source


def test_a_body_of_a_country_is_the_same_on_every_page() -> None:
    sources = []
    for number, country in ((1, "TCD"), (2, "TCD"), (3, "NER"), (4, None)):
        ministry = actor(1, "foreign ministry", "organization", country)
        record = page(number, [("foreign ministry", "direct", "A.")], [ministry])
        sources += [one.who.source for one in quoted(View(record), {})]
    assert sources[0] == sources[1]
    assert len(set(sources)) == 3
