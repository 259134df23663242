"""The command: its ready line, and that it leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import boto3
import pytest
from conftest import FOLDER, start, wait_until

from local_aws.lambda_runtime import _dies_with_parent


def alive(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("how", ["end of input", "SIGTERM"])
def test_it_says_where_it_is_and_stops(tmp_path: Path, how: str) -> None:
    process = start(log=tmp_path / "log")
    assert process.stdin is not None
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    assert set(ready) == {"endpoint", "region", "account", "accessKeyId", "secretAccessKey"}
    assert ready["endpoint"].startswith("http://localhost:")
    sts = boto3.client(
        "sts",
        endpoint_url=ready["endpoint"],
        region_name=ready["region"],
        aws_access_key_id=ready["accessKeyId"],
        aws_secret_access_key=ready["secretAccessKey"],
    )
    assert sts.get_caller_identity()["Account"] == ready["account"]
    if how == "SIGTERM":
        process.terminate()
    else:
        process.stdin.close()
    assert process.wait(timeout=30) == 0
    assert process.stdout.read() == ""


def test_a_running_function_does_not_survive(tmp_path: Path) -> None:
    """Not even a server that is killed outright leaves its JVM behind (on Linux, where the kernel sees to it)."""
    if not _dies_with_parent():
        pytest.skip("no setpriv on this machine")
    script = tmp_path / "run.py"
    script.write_text(
        "import os, subprocess, sys\n"
        "from local_aws.lambda_runtime import _dies_with_parent\n"
        "child = subprocess.Popen([*_dies_with_parent(), 'sleep', '600'], start_new_session=True)\n"
        "print(child.pid, flush=True)\n"
        "os.kill(os.getpid(), 9) if sys.stdin.read() == '' else None\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(FOLDER)}
    parent = subprocess.Popen(
        [sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    wait_until(lambda: Path(f"/proc/{child}/comm").read_text().strip() == "sleep", "the child")
    parent.stdin.close()
    assert parent.wait(timeout=30) == -signal.SIGKILL
    wait_until(lambda: not alive(child), "the end of the child")
