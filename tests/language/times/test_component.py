"""The component in a pipeline of spaCy."""

from pathlib import Path

import spacy
from spacy.tokens import Doc

from onrecord.language.times import NAME
from onrecord.records import Time

THURSDAY = Time((9, 17), "2015-06-04", "day", None, "relative")


def test_the_name_is_frozen() -> None:
    assert NAME == "onrecord_times_v1"


def test_times_of_a_doc() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME)
    doc = nlp.make_doc("He spoke Thursday.")
    assert doc._.times == ()
    doc._.published = "2015-06-10T08:00:00+02:00"
    assert nlp(doc)._.times == (THURSDAY,)


def test_without_a_date_there_are_stated_times_only() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME)
    assert [time.value for time in nlp("He spoke Thursday and on May 5, 2014.")._.times] == ["2014-05-05"]


def test_times_survive_bytes() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME)
    doc = nlp.make_doc("He spoke Thursday.")
    doc._.published = "2015-06-10"
    again = Doc(nlp.vocab).from_bytes(nlp(doc).to_bytes())
    assert again._.times == (THURSDAY,)
    assert again._.published == "2015-06-10"


def test_a_pipeline_survives_the_disk(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(NAME)
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.pipe_names == [NAME]
    assert [time.value for time in again("It fell in 2014.")._.times] == ["2014"]
