"""The command: its ready line, and that it leaves nothing behind."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import boto3
import pytest
from conftest import CODE_BUCKET, Aws, start, wait_until

from local_aws.lambda_runtime import _dies_with_parent


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


@pytest.mark.parametrize("how", ["end of input", "SIGKILL"])
def test_a_running_function_does_not_survive(aws: Aws, tmp_path: Path, how: str) -> None:
    """Not even of a server that is killed outright (on Linux, where the kernel sees to it)."""
    if not Path("/proc/self/environ").exists() or (how == "SIGKILL" and not _dies_with_parent()):
        pytest.skip("no /proc or no setpriv on this machine")
    process = start(log=tmp_path / "log")
    assert process.stdin is not None
    assert process.stdout is not None
    mine = Aws(json.loads(process.stdout.readline()))
    code = aws.client("s3").get_object(Bucket=CODE_BUCKET, Key="probe.jar")["Body"].read()
    name = f"sleeper-{process.pid}"
    mine.client("lambda").create_function(
        FunctionName=name,
        Runtime="java21",
        Handler="Probe::handleRequest",
        Role=mine.client("iam").create_role(RoleName=name, AssumeRolePolicyDocument="{}")["Role"]["Arn"],
        Code={"ZipFile": code},
        Timeout=600,
    )
    mine.client("lambda").invoke(FunctionName=name, InvocationType="Event", Payload=b'{"Behaviour":"sleep"}')
    wait_until(lambda: jvms(name), "the function")
    if how == "SIGKILL":
        process.kill()
    else:
        process.stdin.close()
    process.wait(timeout=30)
    wait_until(lambda: not jvms(name), "the end of the function")


def jvms(function: str) -> list[str]:
    """Processes that run this function, found by their environment."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"AWS_LAMBDA_FUNCTION_NAME={function}\0".encode() in (folder / "environ").read_bytes():
                found.append(folder.name)
    return found
