"""The lemmatizer's edit trees without those that no label needs: the rare ones spell out words of the data."""

from typing import Any

from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees  # type: ignore[import-not-found]  # compiled
from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer

CHILDREN = ("prefix_tree", "suffix_tree")
NONE = 2**32 - 1  # how a tree says that it has no child


def prune(lemmatizer: EditTreeLemmatizer) -> set[str]:
    """Keep the trees that labels reach, in place, and give the strings that they replace or put in."""
    every: list[dict[str, Any]] = [lemmatizer.trees[number] for number in range(len(lemmatizer.trees))]
    kept = sorted(reached(every, lemmatizer.cfg["labels"]))
    places = {NONE: NONE} | {old: new for new, old in enumerate(kept)}
    trees = [{key: places[value] if key in CHILDREN else value for key, value in every[old].items()} for old in kept]
    lemmatizer.trees = EditTrees(lemmatizer.vocab.strings)
    lemmatizer.trees.from_json(trees)
    lemmatizer.cfg["labels"] = [places[label] for label in lemmatizer.cfg["labels"]]
    lemmatizer.tree2label = {tree: at for at, tree in enumerate(lemmatizer.cfg["labels"])}
    strings = lemmatizer.vocab.strings
    return {strings[tree[side]] for tree in trees for side in ("orig", "subst") if side in tree}


def reached(trees: list[dict[str, Any]], labels: list[int]) -> set[int]:
    """The numbers of ``labels`` and of all trees below them."""
    found: set[int] = set()
    waiting = list(labels)
    while waiting:
        number = waiting.pop()
        if number != NONE and number not in found:
            found.add(number)
            waiting.extend(trees[number][child] for child in CHILDREN if child in trees[number])
    return found
