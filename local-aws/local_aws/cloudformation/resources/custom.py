"""Custom resources: the function is invoked for real, and its answer decides."""

from __future__ import annotations

import json
import logging
import threading
import uuid
from typing import Any

from ...answers import ANSWERS
from ...functions import invoke_event
from ..stack import Created, Resource
from .provider import Properties, Provider, Request, ResourceFailed, provides

log = logging.getLogger(__name__)

# AWS's limits on what a handler may answer.
_LONGEST_ANSWER = 4096
_LONGEST_PHYSICAL_ID = 1024
_DEFAULT_SERVICE_TIMEOUT = 3600


@provides("AWS::CloudFormation::CustomResource")
class CustomResource(Provider):
    """Answers for ``Custom::*`` too."""

    told_of_rollback = True

    def create(self, request: Request, properties: Properties) -> Created:
        made_up = request.generated_name(128)
        answer = self._ask(request, "Create", properties, {}, made_up)
        return self._done(answer)

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties["ServiceToken"] != properties["ServiceToken"]:
            raise ResourceFailed("Modifying service token is not allowed.")
        more = {
            "PhysicalResourceId": old.physical_id,
            "OldResourceProperties": as_text(old.properties),
        }
        return self._done(self._ask(request, "Update", properties, more, old.physical_id))

    def delete(self, request: Request, resource: Resource) -> None:
        more = {"PhysicalResourceId": resource.physical_id}
        self._ask(request, "Delete", resource.properties, more, resource.physical_id)

    @staticmethod
    def _done(answer: dict[str, Any]) -> Created:
        return Created(answer["PhysicalResourceId"], answer.get("Data") or {})

    def _ask(
        self, request: Request, kind: str, properties: Properties, more: dict[str, Any], physical_id: str
    ) -> dict[str, Any]:
        """Sends one event, waits for the answer. ``physical_id`` stands for the resource if the answer names none."""
        request_id = str(uuid.uuid4())
        wait = int(properties.get("ServiceTimeout", _DEFAULT_SERVICE_TIMEOUT))
        with ANSWERS.expected() as expected:
            event = {
                "RequestType": kind,
                "ServiceToken": properties["ServiceToken"],
                "ResponseURL": expected.url,
                "StackId": request.stack.stack_id,
                "RequestId": request_id,
                "LogicalResourceId": request.logical_id,
                "ResourceType": request.type,
                "ResourceProperties": as_text(properties),
                **more,
            }
            done = threading.Event()

            def given_up() -> None:
                done.set()
                expected.stop_waiting()

            invoke_event(properties["ServiceToken"], json.dumps(event, separators=(",", ":")), finished=given_up)
            body = expected.wait(wait)
            if body is not None:
                done.wait(10)  # so that what the function logs after its answer can be read when the stack is done
        if body is None:
            raise ResourceFailed(
                "CloudFormation did not receive a response from your Custom Resource. Please check your logs for "
                f"requestId [{request_id}]. If you are using the Python cfn-response module, you may need to update "
                "your Lambda function code so that CloudFormation can attach the updated version.",
                physical_id,
            )
        return self._read(body, event, physical_id)

    @staticmethod
    def _read(body: bytes, event: dict[str, Any], physical_id: str) -> dict[str, Any]:
        """Holds the answer against what AWS demands of it."""
        if len(body) > _LONGEST_ANSWER:
            raise ResourceFailed("Response object is too long.", physical_id)
        try:
            answer = json.loads(body)
        except ValueError as error:
            raise ResourceFailed(f"Invalid Response object: not JSON ({error})", physical_id) from error
        if not isinstance(answer, dict):
            raise ResourceFailed("Invalid Response object: not an object", physical_id)
        for key in ("StackId", "RequestId", "LogicalResourceId"):
            if answer.get(key) != event[key]:
                raise ResourceFailed(
                    f"Invalid Response object: Value of property {key} must be {event[key]}", physical_id
                )
        named = answer.get("PhysicalResourceId")
        if named is not None and (not isinstance(named, str) or len(named.encode()) > _LONGEST_PHYSICAL_ID):
            raise ResourceFailed("Invalid PhysicalResourceId", physical_id)
        if answer.get("Status") == "FAILED":
            reason = answer.get("Reason") or "Reason required when Status is FAILED: the response has none"
            raise ResourceFailed(
                f"Received response status [FAILED] from custom resource. Message returned: {reason}",
                named or physical_id,
            )
        if answer.get("Status") != "SUCCESS":
            raise ResourceFailed("Invalid Response object: Value of property Status is invalid", physical_id)
        if not named:
            raise ResourceFailed("Invalid PhysicalResourceId", physical_id)
        if not isinstance(answer.get("Data") or {}, dict):
            raise ResourceFailed("Invalid Response object: Value of property Data must be an object", physical_id)
        return answer


def as_text(value: Any) -> Any:
    """CloudFormation hands every number and truth of a custom resource's properties over as text."""
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
