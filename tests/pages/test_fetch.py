import gzip
import socket
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from onrecord.errors import PageError
from onrecord.pages import raw
from onrecord.pages.fetch import fetch

PAGE = "<p>Das Café öffnet.</p>".encode("cp1252")


class Answers(BaseHTTPRequestHandler):
    """What the test server says to each path."""

    def do_GET(self) -> None:
        answers = {
            "/page": (200, {"Content-Type": "text/html; charset=windows-1252"}, PAGE),
            "/packed": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(PAGE)),
            "/broken": (200, {"Content-Encoding": "gzip"}, b"this is not gzip"),
            "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(raw.MOST + 1))),
            "/announced": (200, {"Content-Length": str(2**40)}, b""),
            "/moved": (301, {"Location": "/page"}, b""),
            "/circle": (302, {"Location": "/circle"}, b""),
            "/away": (302, {"Location": "file:///etc/hostname"}, b""),
        }
        if self.path == "/silent":
            time.sleep(3)
        if self.path == "/trickle":
            self._trickle()
            return
        status, headers, body = answers.get(self.path, (404, {}, b"gone"))
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _trickle(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(60):
                self.wfile.write(b"drop ")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


def test_a_page_comes_with_the_type_its_server_names(server: str) -> None:
    assert fetch(f"{server}/page") == (PAGE, "text/html; charset=windows-1252")


def test_packed_and_moved_pages_arrive(server: str) -> None:
    assert fetch(f"{server}/packed").content == PAGE
    assert fetch(f"{server}/moved").content == PAGE


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/none", "the server answers 404 Not Found"),
        ("/broken", "cannot be unpacked"),
        ("/bomb", "has more than 32 MB"),
        ("/announced", "a page may have 32"),
        ("/circle", "redirected more than 5 times"),
        ("/away", "is no http or https address"),
    ],
)
def test_failures_are_named(server: str, path: str, reason: str) -> None:
    with pytest.raises(PageError, match=reason) as caught:
        fetch(server + path)
    assert caught.value.source == server + path


@pytest.mark.parametrize(("path", "reason"), [("/silent", "no answer within 0.3"), ("/trickle", "takes too long")])
def test_patience_ends(server: str, path: str, reason: str) -> None:
    started = time.monotonic()
    with pytest.raises(PageError, match=reason):
        fetch(server + path, patience=0.3)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    "address", ["ftp://example.org/x", "quay.example", "http://", "http://[::1", "file:///etc/passwd"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(PageError, match=r"is no http or https address|cannot be reached"):
        fetch(address)


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(PageError, match="cannot be reached"):
        fetch(f"http://127.0.0.1:{port}/")
