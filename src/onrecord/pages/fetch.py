"""A page from its address, over HTTP, with limits on everything that a server could draw out."""

import time
from typing import NamedTuple

import httpx

from onrecord.errors import PageError
from onrecord.pages import raw

MOST_REDIRECTS = 5
PATIENCE = 20.0  # seconds for the whole page
SILENCE = 10.0  # seconds without a byte
AGENT = "onrecord"
ACCEPT = "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8"


class Fetched(NamedTuple):
    """A page's bytes, and the media type that its server named, with its parameters."""

    content: bytes
    media_type: str | None


def fetch(address: str, patience: float = PATIENCE) -> Fetched:
    """The page at an ``http`` or ``https`` address, after redirects; ``patience`` is in seconds.

    Raises:
        PageError: the address is none, nobody answers in time, the answer is no page, or it is too large.
    """
    started = time.monotonic()
    try:
        with (
            httpx.Client(
                follow_redirects=True,
                max_redirects=MOST_REDIRECTS,
                timeout=min(SILENCE, patience),
                headers={"User-Agent": AGENT, "Accept": ACCEPT},
            ) as client,
            client.stream("GET", address) as response,
        ):
            if response.is_error:
                raise PageError(address, f"the server answers {response.status_code} {response.reason_phrase}")
            content = _read(response, address, started + patience)
            return Fetched(content, response.headers.get("Content-Type"))
    except httpx.TooManyRedirects as error:
        raise PageError(address, f"is redirected more than {MOST_REDIRECTS} times") from error
    except httpx.TimeoutException as error:
        raise PageError(address, f"no answer within {min(SILENCE, patience):g} seconds") from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise PageError(address, "is no http or https address") from error
    except httpx.DecodingError as error:
        raise PageError(address, "the answer is broken: it cannot be unpacked") from error
    except httpx.TransportError as error:
        raise PageError(address, f"cannot be reached: {error}") from error


def _read(response: httpx.Response, address: str, deadline: float) -> bytes:
    """The body, unpacked, read no further than the limits allow."""
    announced = response.headers.get("Content-Length", "")
    if announced.isdigit() and int(announced) > raw.MOST:
        raise PageError(address, f"has {int(announced) / 2**20:.0f} MB; a page may have {raw.MOST // 2**20}")
    content = bytearray()
    for piece in response.iter_bytes():
        content += piece
        if len(content) > raw.MOST:
            raise PageError(address, f"has more than {raw.MOST // 2**20} MB")
        if time.monotonic() > deadline:
            raise PageError(address, "takes too long to arrive")
    return bytes(content)
