"""Custom resources: the function is invoked for real, and its answer decides."""

from __future__ import annotations

import json
import threading
import uuid
from typing import Any

from moto.core.common_models import CloudFormationModel

from .answers import ANSWERS
from .functions import invoke_event
from .models import Model

# AWS's limits on what a handler may answer.
_LONGEST_ANSWER = 4096
_LONGEST_PHYSICAL_ID = 1024
_DEFAULT_SERVICE_TIMEOUT = 3600

_NO_ANSWER = (
    "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId "
    "[{}]. If you are using the Python cfn-response module, you may need to update your Lambda function code so that "
    "CloudFormation can attach the updated version."
)


class CustomResourceFailed(Exception):
    """The handler said no, or nothing. ``model`` is what it has made all the same, for the Delete that follows."""

    def __init__(self, reason: str, model: CustomResource):
        super().__init__(reason)
        self.model = model


class CustomResource(Model, CloudFormationModel):
    """AWS calls the handler for every event and believes its answer alone; see ``answers`` for where it arrives.

    moto's own calls it for a creation only, takes FAILED for nothing, and drops CDK's default type with a warning.
    """

    type = "AWS::CloudFormation::CustomResource"

    def __init__(self, identity: dict[str, str], properties: dict[str, Any], physical_id: str):
        super().__init__(physical_id)
        self._identity = identity
        """StackId, LogicalResourceId and ResourceType: what every event of this resource carries."""
        self._properties = properties

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name: str, cloudformation_json: dict[str, Any], account_id: str, region_name: str, **kwargs: Any
    ) -> CustomResource:
        identity = {
            "StackId": kwargs["StackId"],
            "LogicalResourceId": kwargs["LogicalId"],
            "ResourceType": kwargs["ResourceType"],
        }
        made = cls(identity, cloudformation_json["Properties"], resource_name)
        made._ask("Create")
        return made

    def update(self, name: str, properties: dict[str, Any], account: str, region: str) -> CustomResource:
        """A resource of its own, since under another physical id this one is still to be deleted."""
        if self._properties["ServiceToken"] != properties["ServiceToken"]:
            raise CustomResourceFailed("Modifying service token is not allowed.", self)
        made = CustomResource(self._identity, properties, self.physical_id)
        made._ask("Update", PhysicalResourceId=self.physical_id, OldResourceProperties=as_text(self._properties))
        return made

    def delete(self, account: str, region: str) -> None:
        self._ask("Delete", PhysicalResourceId=self.physical_id)

    def get_cfn_attribute(self, attribute_name: str) -> Any:
        found: Any = self.attributes
        if attribute_name in found:
            return found[attribute_name]
        for part in attribute_name.split("."):  # Fn::GetAtt reaches into objects
            if not isinstance(found, dict) or part not in found:
                raise LookupError(
                    "CustomResource attribute error: Vendor response doesn't contain "
                    f"{attribute_name} attribute in object"
                )
            found = found[part]
        return found

    def _ask(self, kind: str, **more: Any) -> None:
        """Sends one event and waits for the answer, which names the resource and its data."""
        wait = int(self._properties.get("ServiceTimeout", _DEFAULT_SERVICE_TIMEOUT))
        with ANSWERS.expected() as expected:
            event = {
                "RequestType": kind,
                "ServiceToken": self._properties["ServiceToken"],
                "ResponseURL": expected.url,
                "RequestId": str(uuid.uuid4()),
                **self._identity,
                "ResourceProperties": as_text(self._properties),
                **more,
            }
            finished = threading.Event()

            def given_up() -> None:
                finished.set()
                expected.stop_waiting()

            payload = json.dumps(event, separators=(",", ":"))
            invoke_event(self._properties["ServiceToken"], payload, finished=given_up)
            body = expected.wait(wait)
            if body is not None:
                finished.wait(10)  # so that what the function logs after its answer can be read when the stack is done
        if body is None:
            raise CustomResourceFailed(_NO_ANSWER.format(event["RequestId"]), self)
        self._believe(body, event)

    def _believe(self, body: bytes, event: dict[str, Any]) -> None:
        """Holds the answer against what AWS demands of it, and takes over what it says."""
        answer, fault = _read(body, event)
        named = answer.get("PhysicalResourceId")
        if isinstance(named, str) and 0 < len(named.encode()) <= _LONGEST_PHYSICAL_ID:
            self.physical_id = named
        elif not fault:
            fault = "Invalid PhysicalResourceId"
        if fault:
            raise CustomResourceFailed(fault, self)
        self.attributes = answer.get("Data") or {}


def _read(body: bytes, event: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """The answer as an object, and why it is none that the stack can go on with."""
    if len(body) > _LONGEST_ANSWER:
        return {}, "Response object is too long."
    try:
        answer = json.loads(body)
    except ValueError as error:
        return {}, f"Invalid Response object: not JSON ({error})"
    if not isinstance(answer, dict):
        return {}, "Invalid Response object: not an object"
    for key in ("StackId", "RequestId", "LogicalResourceId"):
        if answer.get(key) != event[key]:
            return {}, f"Invalid Response object: Value of property {key} must be {event[key]}"
    if answer.get("Status") == "FAILED":
        reason = answer.get("Reason") or "Reason required when Status is FAILED: the response has none"
        return answer, f"Received response status [FAILED] from custom resource. Message returned: {reason}"
    if answer.get("Status") != "SUCCESS":
        return answer, "Invalid Response object: Value of property Status is invalid"
    if not isinstance(answer.get("Data") or {}, dict):
        return answer, "Invalid Response object: Value of property Data must be an object"
    return answer, None


def as_text(value: Any) -> Any:
    """CloudFormation hands every number and truth of a custom resource's properties over as text."""
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
