"""Where custom resources PUT their answers: a stand-in for the pre-signed S3 URL, strict where S3 is strict."""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

log = logging.getLogger(__name__)

# S3 takes 5 GB in one PUT; an answer over 4 KB is refused by CloudFormation anyway, later and with a reason.
_LONGEST_BODY = 1 << 20


class Expected:
    """One answer that is waited for. The token in its URL is the whole of the right to give it."""

    def __init__(self, base: str):
        self.token = uuid.uuid4().hex
        self.url = f"{base}/answers/{self.token}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature={uuid.uuid4().hex}"
        self._body: bytes | None = None
        self._over = threading.Event()

    def give(self, body: bytes) -> None:
        """The first answer counts; S3 would keep the last, but CloudFormation has read the first by then."""
        if not self._over.is_set():
            self._body = body
            self._over.set()

    def stop_waiting(self) -> None:
        self._over.set()

    def wait(self, seconds: float) -> bytes | None:
        self._over.wait(seconds)
        return self._body


class Answers:
    def __init__(self) -> None:
        self._expected: dict[str, Expected] = {}
        self._base = ""
        self._server: ThreadingHTTPServer | None = None

    def start(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._base = f"http://localhost:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, name="answers", daemon=True).start()

    def stop(self) -> None:
        for expected in list(self._expected.values()):
            expected.stop_waiting()
        if self._server:
            self._server.shutdown()
            self._server.server_close()

    @contextmanager
    def expected(self) -> Iterator[Expected]:
        expected = Expected(self._base)
        self._expected[expected.token] = expected
        try:
            yield expected
        finally:
            del self._expected[expected.token]

    def find(self, token: str) -> Expected | None:
        return self._expected.get(token)


ANSWERS = Answers()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        if length > _LONGEST_BODY:
            self.close_connection = True
            return self._answer(400, "EntityTooLarge")
        body = self.rfile.read(length)
        expected = ANSWERS.find(urlsplit(self.path).path.rpartition("/")[2])
        if expected is None:
            # Nobody waits any more (or never did). The URL still works at AWS; the answer goes unread.
            return self._answer(200)
        if self.headers.get("Content-Type"):
            # CloudFormation signs the URL for an empty content type; with any other the signature is wrong.
            log.error("an answer came with Content-Type %r: refused, as S3 does", self.headers["Content-Type"])
            return self._answer(403, "SignatureDoesNotMatch")
        expected.give(body)
        self._answer(200)

    def _answer(self, status: int, code: str | None = None) -> None:
        body = f"<Error><Code>{code}</Code></Error>".encode() if code else b""
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """The path is a bearer credential and stays out of the log, here as everywhere."""
