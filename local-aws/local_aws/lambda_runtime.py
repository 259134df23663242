"""Runs one invocation of a Java function: a fresh JVM, AWS's own runtime client, and a Runtime API for it alone.

The client takes host and port of the Runtime API from its environment and nothing more, so each invocation gets a port
of its own. A fresh JVM per invocation means that every start is a cold one.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import logging
import os
import platform
import shutil
import signal
import subprocess
import threading
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, cast

from .world import world

log = logging.getLogger(__name__)

_VERSION = "2018-06-01"
_MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
_NATIVE_LIBRARY = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI"
# Room that the JVM needs beside its heap, so that a function of 128 MB still starts.
_LARGEST_SHARE_FOR_HEAP = 0.85
_LONGEST_LOG = 1 << 20
_LONGEST_UNPACKED = 250 << 20
# A JVM is given this long to come back for another event, so that its last words are logged.
_GRACE_SECONDS = 2.0
# Two cores: more JVMs at once would only time each other out.
_slots = threading.BoundedSemaphore(3)
_running: set[subprocess.Popen[bytes]] = set()
_running_lock = threading.Lock()
_stopping = threading.Event()
_unpacking = threading.Lock()


@dataclass(frozen=True)
class Invocation:
    request_id: str
    function_name: str
    function_arn: str
    version: str
    handler: str
    runtime: str
    code: bytes
    event: bytes
    memory: int
    timeout: int
    environment: dict[str, str]
    log_group: str
    log_stream: str


@dataclass
class Outcome:
    payload: bytes = b"null"
    error: str | None = None
    """``Unhandled`` if the function failed, as in the X-Amz-Function-Error header."""
    log: str = ""
    seconds: float = 0.0


def run(invocation: Invocation) -> Outcome:
    """Never raises for a fault of the function: that is an outcome, as it is for the caller of Lambda."""
    if not invocation.runtime.startswith("java"):
        return _refused(
            f"the local AWS runs Java functions only; {invocation.function_name} has runtime {invocation.runtime!r}"
        )
    jars = sorted(world().lambda_runtime.glob("*.jar"))
    if not any("runtime-interface-client" in jar.name for jar in jars):
        return _refused(
            f"no aws-lambda-java-runtime-interface-client jar in {world().lambda_runtime}: build the module "
            "(mvn generate-resources) or point --lambda-runtime at a folder with the client and its dependencies"
        )
    with _slots:
        return _run_in_jvm(invocation, _unpack(invocation.code), jars)


def stop_all() -> None:
    """Kills every JVM, and lets no new one start."""
    _stopping.set()
    with _running_lock:
        for process in _running:
            _kill(process)


def _refused(message: str) -> Outcome:
    log.error("%s", message)
    error = {"errorType": "Runtime.InvalidRuntime", "errorMessage": message}
    return Outcome(json.dumps(error).encode(), "Unhandled", message + "\n")


def _unpack(code: bytes) -> Path:
    """The function's folder, unpacked once per content."""
    folder = world().work_folder / hashlib.sha256(code).hexdigest()[:32]
    if folder.exists():
        return folder
    partial = folder.with_suffix(f".{threading.get_ident()}")
    with zipfile.ZipFile(io.BytesIO(code)) as archive:
        size = sum(item.file_size for item in archive.infolist())
        if size > _LONGEST_UNPACKED:
            raise ValueError(f"Unzipped size must be smaller than {_LONGEST_UNPACKED} bytes, not {size}")
        archive.extractall(partial)
    try:
        partial.rename(folder)
    except OSError:  # another invocation was quicker
        if not folder.exists():
            raise
        shutil.rmtree(partial)
    return folder


def _native_library(jars: list[Path]) -> Path:
    """The runtime client's native half, unpacked once.

    Left alone, every JVM unpacks it to one fixed name in /tmp, over what another may be loading at that moment.
    """
    machine = {"arm64": "aarch_64", "aarch64": "aarch_64"}.get(platform.machine(), "x86_64")
    system = "linux" if platform.libc_ver()[0] == "glibc" else "linux_musl"
    name = f"libaws-lambda-jni.{system}-{machine}.so"
    library = world().work_folder / name
    with _unpacking:
        if not library.exists():
            client = next(jar for jar in jars if "runtime-interface-client" in jar.name)
            with zipfile.ZipFile(client) as archive:
                library.write_bytes(archive.read(f"jni/{name}"))
    return library


def _run_in_jvm(invocation: Invocation, folder: Path, jars: list[Path]) -> Outcome:
    api = _RuntimeApi(invocation)
    started = time.monotonic()
    # The order of /var/task at AWS: the function's own classes before all else.
    class_path = os.pathsep.join([str(folder), f"{folder}/lib/*", *map(str, jars)])
    heap = max(int(invocation.memory * _LARGEST_SHARE_FOR_HEAP), 64)
    command = [
        *_dies_with_parent(),
        world().java,
        f"-Xmx{heap}m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        f"-D{_NATIVE_LIBRARY}={_native_library(jars)}",
        "-cp",
        class_path,
        _MAIN,
        invocation.handler,
    ]
    process = None
    try:
        with _running_lock:
            if _stopping.is_set():
                return _refused("the local AWS is stopping")
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=_environment(invocation, folder, api.address),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            _running.add(process)
        reader = _Reader(cast("IO[bytes]", process.stdout))
        outcome = _await(invocation, api, process)
        _kill(process)
        process.wait(timeout=30)
        outcome.seconds = time.monotonic() - started
        outcome.log = _framed(invocation, reader.text(), outcome)
        return outcome
    finally:
        if process is not None:
            _kill(process)
            with _running_lock:
                _running.discard(process)
        api.close()


def _await(invocation: Invocation, api: _RuntimeApi, process: subprocess.Popen[bytes]) -> Outcome:
    """Waits for an answer, the function's end, or its timeout, whichever comes first."""
    # Starting the JVM is not the function's time: AWS gives initialisation ten seconds of its own, we give more.
    if not _until(lambda: api.taken.is_set() or api.answered.is_set(), 60, process) and not api.answered.is_set():
        if process.poll() is None:
            return _failure(invocation, "Sandbox.Timedout", "Init phase timed out")
        return _failure(invocation, "Runtime.ExitError", f"Runtime exited with error: exit status {process.returncode}")
    left = api.deadline - time.time() if api.taken.is_set() else 1.0
    if not _until(api.answered.is_set, left, process):
        if process.poll() is None:
            return _failure(
                invocation, "Sandbox.Timedout", f"Error: Task timed out after {invocation.timeout:.2f} seconds"
            )
        if not api.answered.is_set():
            status = process.returncode
            return _failure(invocation, "Runtime.ExitError", f"Error: Runtime exited with error: exit status {status}")
    _until(api.idle.is_set, _GRACE_SECONDS, process)
    return api.outcome


def _until(condition: Callable[[], bool], seconds: float, process: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() >= end or process.poll() is not None:
            return bool(condition())
        time.sleep(0.01)
    return True


def _failure(invocation: Invocation, kind: str, message: str) -> Outcome:
    error = {"errorType": kind, "errorMessage": f"RequestId: {invocation.request_id} {message}"}
    return Outcome(json.dumps(error).encode(), "Unhandled")


def _framed(invocation: Invocation, text: str, outcome: Outcome) -> str:
    """The log with the lines that Lambda itself writes around it."""
    newline = "" if not text or text.endswith("\n") else "\n"
    last = json.loads(outcome.payload)["errorMessage"] + "\n" if b"Sandbox.Timedout" in outcome.payload else ""
    milliseconds = outcome.seconds * 1000
    return (
        f"START RequestId: {invocation.request_id} Version: {invocation.version}\n{text}{newline}{last}"
        f"END RequestId: {invocation.request_id}\n"
        f"REPORT RequestId: {invocation.request_id}\tDuration: {milliseconds:.2f} ms\t"
        f"Memory Size: {invocation.memory} MB\n"
    )


def _environment(invocation: Invocation, folder: Path, address: str) -> dict[str, str]:
    """What a function finds in its environment: Lambda's variables, its own, and nothing of ours."""
    return {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": str(world().work_folder),
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        **invocation.environment,
        "AWS_LAMBDA_RUNTIME_API": address,
        "_HANDLER": invocation.handler,
        "LAMBDA_TASK_ROOT": str(folder),
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{invocation.runtime}",
        "AWS_LAMBDA_FUNCTION_NAME": invocation.function_name,
        "AWS_LAMBDA_FUNCTION_VERSION": invocation.version,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(invocation.memory),
        "AWS_LAMBDA_LOG_GROUP_NAME": invocation.log_group,
        "AWS_LAMBDA_LOG_STREAM_NAME": invocation.log_stream,
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
    }


def _dies_with_parent() -> list[str]:
    """On Linux the kernel kills the JVM even if this server is killed outright and can clean up nothing."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL", "--"] if setpriv and os.uname().sysname == "Linux" else []


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):  # it may end in between
            os.killpg(process.pid, signal.SIGKILL)


class _Reader:
    """Collects what the JVM prints. By chunk: LambdaLogger.log ends no line, so a reader of lines would wait."""

    def __init__(self, pipe: IO[bytes]):
        self._chunks: list[bytes] = []
        self._size = 0
        self._pipe = pipe
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        while chunk := os.read(self._pipe.fileno(), 65536):
            if self._size < _LONGEST_LOG:
                self._chunks.append(chunk)
            self._size += len(chunk)
        self._pipe.close()

    def text(self) -> str:
        self._thread.join(10)
        text = b"".join(self._chunks).decode("utf-8", "replace")
        return text if self._size <= _LONGEST_LOG else f"{text}\n[the log of this run goes on: {self._size} bytes]\n"


class _RuntimeApi:
    """The side of Lambda that the runtime client talks to; one event, one answer."""

    def __init__(self, invocation: Invocation):
        self.invocation = invocation
        self.taken, self.answered, self.idle = threading.Event(), threading.Event(), threading.Event()
        self.outcome = Outcome()
        self.deadline = 0.0
        self._closed = threading.Event()
        api = self

        class Handler(_RuntimeHandler):
            runtime_api = api

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.address = f"127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def take(self) -> Invocation | None:
        """The event, the first time; after that there is none, and the client waits until it is killed."""
        if self.taken.is_set():
            self.idle.set()
            self._closed.wait()
            return None
        self.deadline = time.time() + self.invocation.timeout
        self.taken.set()
        return self.invocation

    def answer(self, payload: bytes, error: str | None) -> None:
        self.outcome = Outcome(payload, error)
        self.answered.set()

    def close(self) -> None:
        self._closed.set()
        self._server.shutdown()
        self._server.server_close()


class _RuntimeHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    runtime_api: _RuntimeApi

    def do_GET(self) -> None:
        if self.path != f"/{_VERSION}/runtime/invocation/next":
            return self._send(404, b"")
        invocation = self.runtime_api.take()
        if invocation is None:
            self.close_connection = True
            return None
        self._send(
            200,
            invocation.event,
            {
                "Content-Type": "application/json",
                "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
                "Lambda-Runtime-Deadline-Ms": str(int(self.runtime_api.deadline * 1000)),
                "Lambda-Runtime-Invoked-Function-Arn": invocation.function_arn,
                "Lambda-Runtime-Trace-Id": "Root=1-00000000-000000000000000000000000;Sampled=0",
            },
        )

    def do_POST(self) -> None:
        body = self._body()
        if self.path.endswith("/response"):
            self.runtime_api.answer(body, None)
        elif self.path.endswith("/error"):
            self.runtime_api.answer(body or b"{}", "Unhandled")
        else:
            return self._send(404, b"")
        self._send(202, b'{"status":"OK"}')

    def _body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", ""):
            parts = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                parts.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(parts)
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """The function's own log tells enough."""
