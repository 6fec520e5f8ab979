"""What holds of every cast."""

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from onrecord.actors import lexicon, towns
from tests.actors.scenes import VOCAB, cast, passages, scene

WORDS = ["Ann", "Moss", "Berg", "Kenya", "Kenyan", "Vexo", "NATO", "President", "the", "minister", "officials", "he", "It",
         "they", "who", "his", "said", "and", ",", "“", "”", "-", "of", "'s", "bin", "al", "US", "dollars", "husband", "chief",
         "general", "Company", "\n", "\n\n"]  # fmt: skip
lexicon.default()  # the tables are read once, outside the time that a test may take
towns.table()
DEPS = ["nsubj", "obj", "nmod", "flat", "appos", "conj", "compound", "nmod:poss", "ROOT", "acl:relcl", "case"]
POS = ["PROPN", "NOUN", "PRON", "VERB", "ADP", "PUNCT"]
LABELS = ["O", "O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-LOC", "B-NORP"]


@st.composite
def docs(draw: st.DrawFn) -> Doc:
    """Parses of any shape, however wrong."""
    size = draw(st.integers(1, 24))

    def column(values: list[str]) -> list[str]:
        return draw(st.lists(st.sampled_from(values), min_size=size, max_size=size))

    words, labels = column(WORDS), column(LABELS)
    ents = ["O"]
    for label in labels[1:]:
        before = ents[-1][2:]
        ents.append(label if label[0] != "I" or before == label[2:] else f"B{label[1:]}")
    heads = [draw(st.integers(max(0, at - 4), min(size - 1, at + 4))) for at in range(size)]
    heads = [head if at % 5 else at for at, head in enumerate(heads)]
    heads = [head if climbs(heads, at) else at for at, head in enumerate(heads)]
    deps = ["ROOT" if head == at else dep for (at, head), dep in zip(enumerate(heads), column(DEPS), strict=True)]
    pos = ["SPACE" if "\n" in word else one for word, one in zip(words, column(POS), strict=True)]
    return Doc(VOCAB, words=words, ents=ents, heads=heads, deps=deps, pos=pos, lemmas=[w.lower() for w in words])


def climbs(heads: list[int], at: int) -> bool:
    """Whether the heads lead from a word to a root without a circle, the words before it mended."""
    for _ in heads:
        if heads[at] == at:
            return True
        at = heads[at]
    return False


@given(docs())
def test_mentions(doc: Doc) -> None:
    found = cast(doc)
    borders = [passage.span for passage in passages(doc)]
    spans = [span for actor in found.actors for span in actor.mentions]
    assert len(spans) == len(set(spans))
    for actor in found.actors:
        assert actor.mentions
        assert all(before[1] <= after[0] for before, after in zip(actor.mentions, actor.mentions[1:], strict=False))
    for start, end in spans:
        assert start < end
        assert any(first <= start and end <= last for first, last in borders)
        assert doc.text[start:end].strip() == doc.text[start:end]


@given(docs())
def test_ids_follow_the_text(doc: Doc) -> None:
    found = cast(doc)
    assert [actor.id for actor in found.actors] == [f"a{n}" for n in range(1, len(found.actors) + 1)]
    firsts = [actor.mentions[0] for actor in found.actors]
    assert firsts == sorted(firsts)


@given(docs())
def test_the_same_input_gives_the_same(doc: Doc) -> None:
    assert cast(doc) == cast(doc)


def test_an_empty_text_has_no_actors() -> None:
    assert cast(Doc(VOCAB)).actors == ()


def test_without_passages_nobody_is_found() -> None:
    from onrecord import actors

    doc = scene("Ann/NNP/nsubj/1/PERSON left/VBD/ROOT/1 ./././1")
    assert actors.find(doc, []).actors == ()
