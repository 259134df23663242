"""Lambda's Invoke for moto's functions: the call waited for, and the call that is tried up to three times."""

from __future__ import annotations

import base64
import contextlib
import json
import logging
import threading
import uuid
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from moto.awslambda.models import LambdaFunction
from moto.awslambda.utils import get_backend

from . import lambda_runtime
from .lambda_runtime import Invocation, Outcome
from .patching import extends, replaces
from .world import ACCOUNT, REGION, world

log = logging.getLogger(__name__)

_RETRIES = 2
_LOG_TAIL = 4096


def find(name_or_arn: str) -> LambdaFunction:
    """A function, version or alias by its name or ARN."""
    parts = name_or_arn.split(":")
    region = parts[3] if name_or_arn.startswith("arn:") else REGION
    qualifier = parts[7] if name_or_arn.startswith("arn:") and len(parts) > 7 else None
    name = ":".join(parts[:7]) if name_or_arn.startswith("arn:") else name_or_arn
    return get_backend(ACCOUNT, region).get_function(name, qualifier)


def invoke(function: LambdaFunction, event: bytes) -> Outcome:
    """One run of the function, its log written to the function's log group."""
    now = datetime.now(timezone.utc)
    stream = f"{now:%Y/%m/%d}/[{_version(function)}]{uuid.uuid4().hex}"
    invocation = Invocation(
        request_id=str(uuid.uuid4()),
        function_name=function.function_name,
        function_arn=function.function_arn,
        version=_version(function),
        handler=function.handler or "",
        runtime=function.run_time or f"package type {function.package_type}",
        code=function.code_bytes,
        event=event or b"{}",
        memory=int(function.memory_size),
        timeout=int(function.timeout),
        environment=_environment(function),
        log_group=function.logs_group_name,
        log_stream=stream,
    )
    outcome = lambda_runtime.run(invocation)
    log.info("%s %s\n%s", function.function_name, outcome.error or "succeeded", outcome.log)
    _write_log(function, stream, outcome.log)
    return outcome


def invoke_event(name_or_arn: str, event: str, finished: Callable[[], None] | None = None) -> None:
    """An asynchronous call: returns at once; a run that fails is repeated, as often as Lambda would.

    AWS waits one and then two minutes before it repeats; here it follows at once.
    """
    function = find(name_or_arn)

    def run() -> None:
        try:
            for attempt in range(_retries(function) + 1):
                outcome = invoke(function, event.encode())
                if outcome.error is None:
                    return
                log.warning("attempt %d of %s failed: %s", attempt + 1, function.function_name, outcome.payload)
        finally:
            if finished:
                finished()

    threading.Thread(target=run, name=f"invoke-{function.function_name}", daemon=True).start()


@replaces(LambdaFunction, "invoke")
def answer(self: LambdaFunction, body: Any, request_headers: Any, response_headers: dict[str, str]) -> bytes:
    """AWS runs the function. moto runs it in Docker, or answers a constant; and an Event call waits for its end."""
    event = body.encode() if isinstance(body, str) else body or b"{}"
    kind = request_headers.get("X-Amz-Invocation-Type") or "RequestResponse"
    json.loads(event)  # a request that is not JSON fails, as at AWS, before anything runs
    if kind == "DryRun":
        return b""
    if kind == "Event":
        invoke_event(self.function_arn, event.decode())
        return b""
    outcome = invoke(self, event)
    if outcome.error:
        response_headers["x-amz-function-error"] = outcome.error
    response_headers["X-Amz-Executed-Version"] = _version(self)
    response_headers["x-amz-log-result"] = base64.b64encode(outcome.log.encode()[-_LOG_TAIL:]).decode()
    return outcome.payload


@extends(LambdaFunction, "create_from_cloudformation_json")
def create(
    moto: Any, cls: Any, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str, **named: Any
) -> LambdaFunction:
    """AWS logs to the group in LoggingConfig. moto drops LoggingConfig and logs to /aws/lambda/NAME always."""
    function = moto(cls, resource_name, cloudformation_json, account_id, region_name, **named)
    _set_log_group(function, cloudformation_json["Properties"])
    return function


@extends(LambdaFunction, "update_from_cloudformation_json")
def update(moto: Any, cls: Any, cloudformation_json: Any, **named: Any) -> LambdaFunction:
    """AWS takes away what the template names no more. moto keeps the environment, and drops LoggingConfig here too."""
    properties = {"Environment": {"Variables": {}}, **cloudformation_json["Properties"]}
    function = moto(cls, cloudformation_json={**cloudformation_json, "Properties": properties}, **named)
    _set_log_group(function, properties)
    return function


def _set_log_group(function: LambdaFunction, properties: dict[str, Any]) -> None:
    named = (properties.get("LoggingConfig") or {}).get("LogGroup")
    function.logs_group_name = named or f"/aws/lambda/{function.function_name}"


def _version(function: LambdaFunction) -> str:
    latest = find(function.function_name)
    return "$LATEST" if function is latest else str(function.version)


def _retries(function: LambdaFunction) -> int:
    if function.event_invoke_config:  # moto appends each setting; the last one holds
        return int(function.event_invoke_config[-1].config.get("MaximumRetryAttempts", _RETRIES))
    return _RETRIES


def _environment(function: LambdaFunction) -> dict[str, str]:
    """The function's own variables, the credentials of its role, and the way to this local AWS."""
    credentials = (
        world()
        .client("sts", function.region)
        .assume_role(RoleArn=function.role, RoleSessionName=function.function_name[:64])["Credentials"]
    )
    return {
        **{key: str(value) for key, value in function.environment_vars.items()},
        "AWS_REGION": function.region,
        "AWS_DEFAULT_REGION": function.region,
        "AWS_ACCESS_KEY_ID": credentials["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": credentials["SecretAccessKey"],
        "AWS_SESSION_TOKEN": credentials["SessionToken"],
        # By number: before a host's name the SDKs put that of a bucket, and BUCKET.localhost need not resolve.
        "AWS_ENDPOINT_URL": world().endpoint.replace("localhost", "127.0.0.1"),
    }


def _write_log(function: LambdaFunction, stream: str, text: str) -> None:
    logs, group = world().client("logs", function.region), function.logs_group_name
    with contextlib.suppress(logs.exceptions.ResourceAlreadyExistsException):
        logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName=stream)
    now = int(datetime.now(timezone.utc).timestamp() * 1000)
    events = [{"timestamp": now, "message": line} for line in text.splitlines() if line]
    for start in range(0, len(events), 1000):
        logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events[start : start + 1000])
