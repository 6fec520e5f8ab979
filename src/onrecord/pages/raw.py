"""The bytes of a page, unpacked and of a bearable size, or a clear reason why they cannot be had."""

import stat
import zlib
from pathlib import Path

from onrecord.errors import PageError

MOST = 32 * 2**20
"""A page may have this many bytes, unpacked."""

_GZIP = b"\x1f\x8b\x08"


def of_path(path: Path, name: str) -> bytes:
    """The bytes of a file, unpacked where they are gzip; ``name`` is what errors call it.

    Raises:
        PageError: no such file, not a file, not readable, empty, larger than :data:`MOST`, or broken gzip.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PageError(name, "is a folder" if stat.S_ISDIR(status.st_mode) else "is not a file")
        _check_size(status.st_size, name)
        with path.open("rb") as file:
            data = file.read(MOST + 1)
    except OSError as error:
        raise PageError(name, (error.strerror or str(error)).lower()) from error
    except ValueError as error:  # a null character in the path
        raise PageError(name, str(error)) from error
    return of_bytes(data, name)


def of_bytes(data: bytes, name: str) -> bytes:
    """The bytes themselves, unpacked where they are gzip.

    Raises:
        PageError: nothing in them, more than :data:`MOST`, or broken gzip.
    """
    _check_size(len(data), name)
    if data.startswith(_GZIP):
        data = _unpacked(data, name)
    if not data.strip():
        raise PageError(name, "is empty")
    return data


def _check_size(size: int, name: str) -> None:
    if size > MOST:
        raise PageError(name, f"has {size / 2**20:.0f} MB; a page may have {MOST // 2**20}")


def _unpacked(data: bytes, name: str) -> bytes:
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        unpacked = unpacker.decompress(data, MOST + 1)
    except zlib.error as error:
        raise PageError(name, "is broken gzip") from error
    if len(unpacked) > MOST:
        raise PageError(name, f"unpacks to more than {MOST // 2**20} MB")
    if not unpacker.eof:
        raise PageError(name, "is gzip that breaks off")
    return unpacked
