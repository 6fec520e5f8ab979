"""Any other pipeline: ``onrecord.read(pipeline=...)``, and our components in a pipeline of the user's own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner
from spacy.tokens import Doc, DocBin

import onrecord
from onrecord import language
from onrecord.cli import main
from onrecord.invariants import violations
from onrecord.language import document, text_starts
from onrecord.records import Record
from tests.language.small import PAGE, saved

OURS = ("onrecord_times_v1", "onrecord_actors_v1", "onrecord_statements_v1")
LACKS = {
    "parser": "trees (a parser)",
    "ner": "names (a ner)",
    "trainable_lemmatizer": "lemmas (a lemmatizer)",
    "morphologizer": "parts of speech (a morphologizer, or a tagger and an attribute ruler)",
}


@pytest.fixture(scope="module", params=[False, True], ids=["universal", "clear"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where a small pipeline lies, with labels of Universal Dependencies or with those of spaCy's own pipelines."""
    return saved(tmp_path_factory.mktemp("small"), clear=request.param)


def read(folder: str) -> Record:
    return onrecord.read(PAGE, "text/plain", "2024-03-13", pipeline=folder)


def words(record: Record, span: tuple[int, int] | None) -> str:
    return record.page.text[slice(*span)] if span else ""


def test_a_record_is_read_with_it(folder: str) -> None:
    record = read(folder)
    assert list(violations(record)) == []
    assert (record.engine.pipeline, record.engine.pipeline_version) == ("en_small", "0.1.0")
    names = {actor.id: (actor.name, actor.country) for actor in record.actors}
    assert {("Ann Bell", None), ("Karl Moss", None), ("Oslo", "NOR"), ("Rome", "ITA")} <= set(names.values())
    assert [(words(record, said.spans[0]), names[said.speaker or ""][0]) for said in record.statements] == [
        ("We have won,", "Ann Bell"),
        ("She has lost,", "Karl Moss"),
    ]
    assert [words(record, said.cue) for said in record.statements] == ["said", "said"]
    assert [(words(record, time.span), time.value) for time in record.times] == [
        ("Monday", "2024-03-11"),
        ("Friday", "2024-03-08"),
    ]


def test_many_pages_are_read_with_it(folder: str) -> None:
    records = list(onrecord.read_many([PAGE, PAGE], media_type="text/plain", published="2024-03-13", pipeline=folder))
    assert records == [read(folder)] * 2


def test_the_command_reads_with_it(folder: str) -> None:
    arguments = ["show", "--pipeline", folder, "--format", "jsonl", "--published", "2024-03-13", "-"]
    result = CliRunner().invoke(main, arguments, input=PAGE.encode())
    assert result.exit_code == 0, result.stderr
    rows = json.loads(result.stdout)
    assert rows["engine"]["pipeline"] == "en_small"
    assert {actor["name"] for actor in rows["actors"]} >= {"Ann Bell", "Karl Moss"}
    assert len(rows["statements"]) == 2


@pytest.mark.parametrize("component", LACKS)
def test_what_is_missing_is_said(folder: str, component: str, tmp_path: Path) -> None:
    nlp = spacy.load(folder)
    nlp.remove_pipe(component)
    nlp.to_disk(tmp_path)
    with pytest.raises(language.PipelineError) as caught:
        language.load(str(tmp_path))
    assert caught.value.reason == f"it gives no {LACKS[component]}"
    result = CliRunner().invoke(main, ["show", "--pipeline", str(tmp_path), "-"], input=PAGE.encode())
    assert result.exit_code == 1
    assert result.stderr == f"onrecord: pipeline {tmp_path}: it gives no {LACKS[component]}\n"


def with_ours(folder: str) -> Doc:
    """The page, read by the user's pipeline with our components behind it."""
    nlp = spacy.load(folder)
    for name in OURS:
        nlp.add_pipe(name)
    doc = document(PAGE.strip().split("\n\n"), nlp)
    doc._.published = "2024-03-13"
    return nlp(doc)


def rows(doc: Doc) -> tuple[object, ...]:
    return text_starts(doc), doc._.published, doc._.times, json.dumps([doc._.actors, doc._.statements])


def test_our_components_agree_with_the_record(folder: str) -> None:
    doc, record = with_ours(folder), read(folder)
    assert [actor["name"] for actor in doc._.actors] == [actor.name for actor in record.actors]
    assert [row["speaker"] for row in doc._.statements] == [said.speaker for said in record.statements]
    assert [time.value for time in doc._.times] == [time.value for time in record.times]


def test_what_they_set_travels_with_the_doc(folder: str) -> None:
    doc = with_ours(folder)
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    [stored] = DocBin(docs=[doc], store_user_data=True).get_docs(doc.vocab)
    assert rows(again) == rows(doc)
    assert rows(stored) == rows(doc)


def test_a_fresh_process_finds_them(folder: str, tmp_path: Path) -> None:
    """spaCy is told of the components by entry points, so that nobody needs to import onrecord."""
    nlp = spacy.load(folder)
    for name in OURS:
        nlp.add_pipe(name)
    nlp.to_disk(tmp_path)
    code = (
        "import json, sys, spacy; doc = spacy.load(sys.argv[1])(sys.argv[2]); "
        "print(json.dumps([doc._.actors, doc._.statements]))"
    )
    given = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), PAGE], capture_output=True, text=True, check=True
    )
    doc = nlp(PAGE)
    assert json.loads(given.stdout) == json.loads(json.dumps([doc._.actors, doc._.statements]))
