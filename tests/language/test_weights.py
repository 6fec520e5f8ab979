"""What the shipped weights must do: floors on sentences of our own, and on GUM dev where the data lies beside."""

import json
from collections import Counter
from pathlib import Path

import pytest
from spacy.tokens import Doc

from onrecord import language
from onrecord.language.document import document
from training import evaluate, names, sets

ROOT = Path(__file__).parents[2]
GUM = ROOT.parent / "shared" / "data" / "treebanks" / "gum-dev.conllu.gz"
WEIGHTS = Path(language.__file__).parent / "weights"

NEWS = [
    "Mara Okello, the mayor of Lisbon, told reporters on Monday that Portugal would not sign the treaty.",
    "“We have good plans,” President Ivan Petrov said in Geneva. “Still, the Russian side is late.”",
    "The United Nations and the World Bank rejected a proposal by France and Germany, officials said.",
    "Police in Nairobi arrested three men, according to Kenyan television.",
    "John Carter of the Republican Party asked Congress to investigate the Central Intelligence Agency.",
]
NAMES = {
    ("Mara Okello", "PERSON"), ("Lisbon", "LOC"), ("Portugal", "LOC"), ("Ivan Petrov", "PERSON"), ("Geneva", "LOC"),
    ("Russian", "NORP"), ("United Nations", "ORG"), ("World Bank", "ORG"), ("France", "LOC"), ("Germany", "LOC"),
    ("Nairobi", "LOC"), ("Kenyan", "NORP"), ("John Carter", "PERSON"), ("Republican Party", "ORG"),
    ("Congress", "ORG"), ("Central Intelligence Agency", "ORG"),
}  # fmt: skip
SUBJECTS = {
    ("Mara", "told"),
    ("Ivan", "said"),
    ("Nations", "rejected"),
    ("Police", "arrested"),
    ("John", "asked"),
}


def parsed() -> Doc:
    nlp = language.load()
    return next(nlp.pipe([document(NEWS, nlp)]))


def test_names_of_plain_news() -> None:
    found = {(name.text.removeprefix("the ").removeprefix("The "), name.label_) for name in parsed().ents}
    assert len(NAMES & found) >= 14, sorted(NAMES - found)


# A name hangs from its first word in Universal Dependencies.
def test_subjects_of_plain_news() -> None:
    found = {(token.text, token.head.text) for token in parsed() if token.dep_ == "nsubj"}
    assert len(SUBJECTS & found) >= 4, sorted(SUBJECTS - found)


def test_lemmas_of_plain_news() -> None:
    lemmas = {token.text: token.lemma_ for token in parsed()}
    expected = {"told": "tell", "said": "say", "plans": "plan", "men": "man", "officials": "official", "have": "have"}
    assert {word: lemmas[word] for word in expected} == expected


def test_sentences_do_not_break_at_the_cue() -> None:
    nlp = language.load()
    for opening, closing in ('""', "“”"):
        text = f"{opening}We did good things,{closing} Trump said. {opening}Nevertheless, it is late.{closing} He left."
        doc = next(nlp.pipe([document([text], nlp)]))
        assert [sentence.text for sentence in doc.sents] == [
            f"{opening}We did good things,{closing} Trump said.",
            f"{opening}Nevertheless, it is late.{closing}",
            "He left.",
        ]


def test_every_text_begins_a_sentence() -> None:
    nlp = language.load()
    doc = next(nlp.pipe([document(["Port to close in May", "By Ann Moss", "The port closes."], nlp)]))
    assert [sentence.text.strip() for sentence in doc.sents] == [
        "Port to close in May",
        "By Ann Moss",
        "The port closes.",
    ]


def test_their_size() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.rglob("*") if path.is_file()) <= 25_000_000


def test_they_hold_no_words_but_labels_and_endings() -> None:
    strings = json.loads((WEIGHTS / "vocab" / "strings.json").read_text(encoding="utf-8"))
    assert len(strings) < 3000
    assert "/" not in (WEIGHTS / "config.cfg").read_text(encoding="utf-8")  # no path of the machine that trained them


def test_labels_are_those_documented() -> None:
    labels = language.load().get_pipe("ner").labels  # type: ignore[attr-defined]  # a Pipe has no labels
    assert set(labels) == set(names.LABELS.values())


@pytest.mark.skipif(not GUM.exists(), reason=f"the treebank is not there: {GUM}")
def test_floors_on_gum_dev() -> None:
    assert sets.TREEBANKS["dev"] == ("gum-dev",)
    count: Counter[str] = sum(evaluate.trees(GUM, language.load()).values(), Counter())
    scores = dict(zip(evaluate.COLUMNS, evaluate.shares(count), strict=True))
    floors = {"UAS": 87.5, "LAS": 84.5, "POS": 96.5, "lemma": 97.0, "sentences": 95.0}
    assert {name: scores[name] for name in floors if scores[name] < floors[name]} == {}
