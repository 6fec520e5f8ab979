"""More pages out of those there are: other names, other numbers, paragraphs in another order.

``python -m benchmarks.variants DATA FOLDER [--pages N]`` writes the articles of ``newswire`` and ``polnear`` into
FOLDER and variants of them, until there are N. They are as long and as dense as news is, which made-up text is not.
"""

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path

SEED = 5_000
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
_NUMBER = re.compile(r"\d+")


def main() -> None:
    """Write the pages."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.variants", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of the public data")
    parser.add_argument("folder", type=Path, help="where the pages are to go")
    parser.add_argument("--pages", type=int, default=5_000, help="how many")
    args = parser.parse_args()
    write(args.data, args.folder, args.pages)


def write(data: Path, folder: Path, count: int) -> None:
    """Write so many pages, five hundred in each folder within this one."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in articles(data)]
    for number, text in enumerate(pages(texts, count)):
        within = folder / f"{number // 500:02}"
        within.mkdir(parents=True, exist_ok=True)
        (within / f"{number:05}.txt").write_text(text, encoding="utf-8")


def articles(data: Path) -> Iterator[Path]:
    """The files of the articles."""
    yield from sorted((data / "newswire" / "articles").glob("*.txt"))
    for half in ("dev", "train"):
        yield from sorted((data / "polnear" / half / "text").glob("*.txt"))


def pages(texts: list[str], count: int) -> Iterator[str]:
    """The texts themselves, then variants of them in turn, as many as are wanted."""
    luck = random.Random(SEED)
    names = sorted({name for text in texts for name in _NAME.findall(text)})
    for number in range(count):
        text = texts[number % len(texts)]
        yield text if number < len(texts) else variant(text, names, luck)


def variant(text: str, names: list[str], luck: random.Random) -> str:
    """The text with half of its names exchanged, its numbers changed and its later paragraphs shuffled."""
    others = {name: luck.choice(names) for name in sorted(set(_NAME.findall(text))) if luck.random() < 0.5}
    text = _NAME.sub(lambda found: others.get(found[0], found[0]), text)
    text = _NUMBER.sub(lambda found: _number(found[0], luck), text)
    first, *rest = text.split("\n\n")
    luck.shuffle(rest)
    return "\n\n".join([first, *rest])


def _number(digits: str, luck: random.Random) -> str:
    """Another of the same length; years stay years."""
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return digits
    return digits[0] + "".join(luck.choice("0123456789") for _ in digits[1:])


if __name__ == "__main__":
    main()
