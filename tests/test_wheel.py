"""The wheel is whole: in an empty environment it shows a record with no network."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# What a machine without a network does, said before anything else is imported.
CUT_OFF = """
import socket
def refuse(*_):
    raise OSError("no network")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
from onrecord.cli import main
main()
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    [found] = folder.glob("onrecord-*.whl")
    return found


def test_data_files_are_inside(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    source = ROOT / "src"
    tables = {
        str(path.relative_to(source)) for path in source.rglob("*") if path.suffix in {".tsv", ".toml", ".html", ".css"}
    }
    assert tables
    assert tables <= names
    assert "onrecord/language/weights/meta.json" in names
    assert "onrecord/py.typed" in names


def test_weights_are_small(wheel: Path) -> None:
    weights = [one for one in zipfile.ZipFile(wheel).infolist() if "/weights/" in one.filename]
    assert sum(one.file_size for one in weights) <= 25_000_000


def test_shows_a_record_with_no_network(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "empty", with_pip=False)
    python = tmp_path / "empty" / "bin" / "python"
    installed = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    zipfile.ZipFile(wheel).extractall(installed)
    environment = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}  # the libraries it depends on
    command = [str(python), "-c", CUT_OFF, "show", str(ROOT / "examples" / "harbour.txt")]
    shown = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert "Selma Haufiku" in shown.stdout
    where = subprocess.run(
        [str(python), "-c", "import onrecord; print(onrecord.__file__)"],
        capture_output=True,
        text=True,
        env=environment,
    )
    assert where.stdout.startswith(installed)
