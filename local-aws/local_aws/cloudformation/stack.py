"""What is remembered of a stack: its template, its resources, its events."""

from __future__ import annotations

import threading
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from .template import Template


def now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Created:
    """What creating or updating a resource gave: what ``Ref`` and ``Fn::GetAtt`` answer from now on."""

    physical_id: str
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass
class Resource:
    logical_id: str
    type: str
    physical_id: str
    properties: dict[str, Any]
    attributes: dict[str, Any]
    needs: set[str]
    deletion_policy: str = "Delete"
    replace_policy: str = "Delete"
    attempted: dict[str, Any] | None = None
    """The properties of an update that failed."""
    status: str = "CREATE_IN_PROGRESS"
    reason: str | None = None
    changed_at: datetime = field(default_factory=now)


@dataclass(frozen=True)
class Event:
    """One line of DescribeStackEvents; the field names are those the API serialises."""

    stack_id: str
    stack_name: str
    logical_resource_id: str
    physical_resource_id: str
    resource_type: str
    resource_status: str
    resource_status_reason: str | None
    client_request_token: str | None = None
    event_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    timestamp: datetime = field(default_factory=now)


@dataclass(frozen=True)
class Output:
    key: str
    value: str
    description: str | None
    export: str | None


@dataclass
class Stack:
    name: str
    stack_id: str
    region: str
    account: str
    body: str = ""
    template: Template = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    resolved: dict[str, Any] = field(default_factory=dict)
    """Parameters as ``Ref`` sees them: SSM names looked up, lists split."""
    tags: dict[str, str] = field(default_factory=dict)
    role_arn: str | None = None
    capabilities: list[str] = field(default_factory=list)
    status: str = "REVIEW_IN_PROGRESS"
    reason: str | None = None
    resources: dict[str, Resource] = field(default_factory=dict)
    outputs: dict[str, Output] = field(default_factory=dict)
    imports: set[str] = field(default_factory=set)
    events: list[Event] = field(default_factory=list)
    disable_rollback: bool = False
    termination_protection: bool = False
    created_at: datetime = field(default_factory=now)
    updated_at: datetime | None = None
    deleted_at: datetime | None = None
    token: str | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def busy(self) -> bool:
        return self.status.endswith("_IN_PROGRESS") and self.status != "REVIEW_IN_PROGRESS"

    def set_status(self, status: str, reason: str | None = None) -> None:
        self._event(self.name, self.stack_id, "AWS::CloudFormation::Stack", status, reason)
        self.status, self.reason = status, reason

    def set_resource_status(self, resource: Resource, status: str, reason: str | None = None) -> None:
        resource.status, resource.reason, resource.changed_at = status, reason, now()
        self._event(resource.logical_id, resource.physical_id, resource.type, status, reason)

    def _event(self, logical_id: str, physical_id: str, kind: str, status: str, reason: str | None) -> None:
        event = Event(self.stack_id, self.name, logical_id, physical_id, kind, status, reason, self.token)
        self.events.append(event)
