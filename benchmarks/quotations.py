"""Direct quotations of PolNeAR: content and speaker; and what textacy finds in the same articles, parsed the same way.

    python benchmarks/quotations.py FOLDER        (FOLDER has text/ and attributions/; the scorers lie in ../../tools)

A direct quotation is an attribution whose content begins and ends with a quotation mark, has more than three words and
no cue within. Of the statements the one that shares most words with it is taken.
  content          share of quotations whose words are exactly the statement's
  speaker          share, of those with a source, of which a word is in ``speaker_span``
  content with its marks
                   the token F1 of all contents in score_polnear.py, our statements drawn out to the quotation marks
                   beside them: PolNeAR counts these as content, the record leaves them out
  textacy ...      the measures of score_polnear.py for textacy's direct quotations (each paragraph by itself, since it
                   gives up where the marks are not paired); only where textacy is installed
"""

import argparse
import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import onrecord
from onrecord import language

OPENING, CLOSING = "\"“'‘`", "\"”'’"
CUE_WITHIN = re.compile(r"[”\"] \w+ .*[“\"]", re.DOTALL)
LEAST = 3


class Read(NamedTuple):
    """An article with what is marked in it and what was read."""

    text: Any  # score_polnear.Text
    page: str
    rows: list[dict[str, list[tuple[int, int]]]]
    gold: list[tuple[frozenset[int], ...]]
    given: list[tuple[frozenset[int], ...]]
    marked: list[tuple[frozenset[int], ...]]


def read(folder: Path, scorer: Any) -> Iterator[Read]:
    """Every article, read by onrecord."""
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rsplit("_", 1)[0], path)
    pages = [(folder / "text" / f"{name}.txt").read_bytes().decode("utf-8") for name in files]
    for record, path in zip(onrecord.read_many(pages), files.values(), strict=True):
        if isinstance(record, onrecord.PageError):
            raise record
        row = json.loads(onrecord.to_json(record))
        page = row["page"]["text"]
        text, rows = scorer.Text(page), scorer.read_ann(path)
        given, marked = scorer.statements(text, row), scorer.statements(text, with_marks(row, page))
        yield Read(text, page, rows, scorer.attributions(text, rows), given, marked)


def with_marks(row: dict[str, Any], page: str) -> dict[str, Any]:
    """The record with each content drawn out to the quotation marks beside it."""

    def drawn(start: int, end: int) -> tuple[int, int]:
        opened = start > 0 and page[start - 1] in OPENING
        return start - opened, end + (page[end : end + 1] in tuple(CLOSING))

    statements = [one | {"spans": [drawn(*span) for span in one["spans"]]} for one in row["statements"]]
    return row | {"statements": statements}


def direct(articles: list[Read]) -> dict[str, float]:
    """The shares of right contents and speakers over the direct quotations."""
    asked = exact = sourced = right = 0
    for article in articles:
        words = article.text.words
        for row, gold in zip(article.rows, article.gold, strict=True):
            want = gold[2] & words
            if not is_direct(article, sorted(row["content"]), want):
                continue
            asked += 1
            best = max(article.given, key=lambda one: len(one[2] & want) / len(one[2] | want), default=None)
            found = best is not None and bool(best[2] & want)
            exact += bool(found and best and best[2] & words == want)
            sourced += bool(gold[0] and found)
            right += bool(found and best and gold[0] & best[0])
    return {"quotations": asked, "content": exact / max(1, asked), "speaker": right / max(1, sourced)}


def is_direct(article: Read, spans: list[tuple[int, int]], want: frozenset[int]) -> bool:
    """Whether the content is a quotation from its first mark to its last."""
    pieces = [article.page[start:end].strip() for start, end in spans]
    if not pieces or not all(pieces) or len(want) <= LEAST:
        return False
    closed = pieces[-1].rstrip(".,")[-1:] in CLOSING
    return pieces[0][0] in OPENING and closed and not CUE_WITHIN.search(" ".join(pieces))


def textacy_rows(articles: list[Read]) -> list[list[tuple[frozenset[int], ...]]] | None:
    """What textacy finds, in the form of the scorer's rows; null where it is not installed."""
    try:
        extract = importlib.import_module("textacy.extract")
    except ImportError:
        return None
    nlp = language.load()
    found = []
    for article in articles:
        rows: list[tuple[frozenset[int], ...]] = []
        for match in re.finditer(r"\S[^\n]*", article.page):
            doc = nlp(match[0])
            try:
                triples = list(extract.direct_quotations(doc))
            except ValueError:  # marks that are not paired
                continue
            for triple in triples:
                content = (triple.content.start_char, triple.content.end_char)
                roles = [[(t.idx, t.idx + len(t)) for t in part] for part in (triple.speaker, triple.cue)]
                speaker, cue, said = (
                    article.text.tokens([(start + match.start(), end + match.start()) for start, end in spans])
                    for spans in (*roles, [content])
                )
                rows.append((speaker, cue, said, speaker))
        found.append(rows)
    return found


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    given = parser.parse_args()
    sys.path.insert(0, str(given.folder.parent.parent.parent / "tools"))
    scorer = importlib.import_module("score_polnear")
    articles = list(read(given.folder, scorer))
    result: dict[str, float] = direct(articles)
    marked = scorer.score([(one.text, one.gold, one.marked) for one in articles])
    result["content with its marks"] = marked["content"][2]
    other = textacy_rows(articles)
    if other is not None:
        scores = scorer.score([(one.text, one.gold, rows) for one, rows in zip(articles, other, strict=True)])
        result |= {f"textacy {name}": scores[name][2] for name in ("source", "cue", "content", "whole")}
        result["textacy speaker"] = scores["speaker"]
    print(json.dumps(result) if given.json else "\n".join(f"{name:24}{value:8.3f}" for name, value in result.items()))


if __name__ == "__main__":
    main()
