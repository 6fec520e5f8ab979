"""Pages that nobody should send: each is refused with a reason or read, within five seconds and a gigabyte."""

import gzip
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

# The peak of this process alone: getrusage counts from the process that it was forked from.
READ = """
import json, re, resource, sys, time
from pathlib import Path
from onrecord.errors import PageError
from onrecord.pages import open_page
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
started = time.process_time()
try:
    layout = open_page(Path(sys.argv[1]), sys.argv[2] or None)
    result = [layout.page.text[:200], None]
except PageError as error:
    result = [None, error.reason]
seconds = time.process_time() - started
status = Path("/proc/self/status")
peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) if status.exists() else 0
print(json.dumps([*result, seconds, peak]))
"""
SENTENCE = "The harbour council voted on Tuesday to close the market. "


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(200 * 2**20)


def bomb(path: Path) -> None:
    path.write_bytes(gzip.compress(bytes(100 * 2**20), 9))


def writes(content: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


CASES: dict[str, tuple[str, Callable[[Path], None], str | None]] = {
    "large.html": ("", sparse, "has 200 MB"),
    "bomb.html.gz": ("", bomb, "more than 32 MB"),
    "deep.html": ("", writes(b"<html>" + b"<div>" * 50_000 + b"deep" + b"</div>" * 50_000), "nested too deep"),
    "rubbish": ("", writes(random.Random(4).randbytes(2**20)), "binary data"),
    "rubbish.html": ("text/html", writes(random.Random(5).randbytes(2**20)), "binary data"),
    "empty.txt": ("", writes(b""), "is empty"),
    "lies.html": ("text/html; charset=utf-16", writes(f"<p>{SENTENCE}Café</p>".encode("cp1252")), None),
    "surrogates.txt": ("", writes(SENTENCE.encode() + b"\xed\xa0\x80"), None),
    "right-to-left.html": ("", writes(f"<html dir=rtl><p>قال الوزير {SENTENCE}".encode()), None),
    "many.html": ("", writes(b"<html>" + f"<p>{SENTENCE}</p>".encode() * 59_000), None),
    "wide.html": ("", writes(b"<html><p class='" + b"a " * 4_000_000 + f"'>{SENTENCE}".encode()), None),
    "nodes.html": ("", writes(b"<html><p>x<script type='application/ld+json'>" + b"[{}," * 10**6), None),
    "unclosed.txt": ("", writes(b"<!-- " * 10**6), "no words"),
}


@pytest.mark.parametrize("name", CASES)
def test_hostile_pages_are_read_or_refused_in_time(name: str, tmp_path: Path) -> None:
    media_type, write, reason = CASES[name]
    path = tmp_path / name
    write(path)
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path), media_type], capture_output=True, text=True, timeout=30, check=True
    )
    text, refused, seconds, kilobytes = json.loads(done.stdout)
    assert reason in refused if reason else text.strip()
    assert seconds < 5
    assert kilobytes < 2**20
