"""A PostgreSQL server for the tests: started in a folder of its own, reached by a socket there, thrown away after."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

USER = "postgres"  # PostgreSQL refuses to be run by root
DEBIAN = Path("/usr/lib/postgresql")


def missing(reason: str) -> None:
    """Skip, saying why; where CI runs the tests it must not happen."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def programs() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``."""
    if (found := shutil.which("initdb")) and (Path(found).resolve().parent / "pg_ctl").exists():
        return Path(found).resolve().parent
    return max((path.parent for path in DEBIAN.glob("*/bin/initdb")), default=None)


@contextmanager
def server() -> Iterator[str]:
    """The folder of the socket of a running server."""
    found = programs()
    if found is None:
        missing("PostgreSQL is not installed (on Debian: apt-get install postgresql)")
        return
    folder = Path(tempfile.mkdtemp(prefix="onrecord-postgres-"))
    data = folder / "data"
    if os.geteuid() == 0:
        shutil.chown(folder, USER)
    start = f"-F -c listen_addresses='' -k {folder} -c max_connections=30"  # -F: what is thrown away need not be safe
    try:
        _run(
            found / "initdb", "-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"
        )
        _run(found / "pg_ctl", "-D", data, "-l", folder / "log", "-o", start, "-w", "start")
        yield str(folder)
    finally:
        if (data / "postmaster.pid").exists():
            _run(found / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: Path, *arguments: Path | str) -> None:
    """Run a program of PostgreSQL's; a server that it leaves running must not inherit a pipe of ours."""
    as_user = ["runuser", "-u", USER, "--"] if os.geteuid() == 0 else []
    with tempfile.TemporaryFile("w+") as told:
        command = [*as_user, str(program), *map(str, arguments)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=told, stderr=told, cwd="/")
        told.seek(0)
        assert done.returncode == 0, told.read()
