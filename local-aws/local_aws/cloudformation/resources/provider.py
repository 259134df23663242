"""What a resource type must be able to do, and where its provider is found."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...world import world
from ..stack import Created, Resource, Stack

Properties = dict[str, Any]


class ResourceFailed(Exception):
    """The resource said no, in words meant for the user. ``physical_id`` is what it had already made, if it said."""

    def __init__(self, reason: str, physical_id: str | None = None):
        super().__init__(reason)
        self.physical_id = physical_id


@dataclass(frozen=True)
class Request:
    """One wish of a stack for one of its resources."""

    stack: Stack
    logical_id: str
    type: str

    def client(self, service: str) -> Any:
        return world().client(service, self.stack.region)

    def name(self, properties: Properties, key: str, longest: int = 64, lower: bool = False) -> str:
        """The name the template gives, else one made as CloudFormation makes it: STACK-LOGICALID-RANDOM."""
        if key in properties:
            return properties[key]
        return self.generated_name(longest, lower)

    def generated_name(self, longest: int = 64, lower: bool = False) -> str:
        suffix = "".join(random.choices(string.ascii_letters + string.digits, k=12))
        room = longest - len(suffix) - 2
        logical_id = self.logical_id[: max(room - 8, room // 2)]
        name = f"{self.stack.name[: room - len(logical_id)]}-{logical_id}-{suffix}"
        return re.sub(r"-+", "-", name.lower() if lower else name)

    def tags(self, properties: Properties) -> dict[str, str]:
        """The resource's tags, and those CloudFormation puts on everything it makes."""
        own = properties.get("Tags") or []
        given = own if isinstance(own, dict) else {tag["Key"]: tag["Value"] for tag in own}
        return {
            **self.stack.tags,
            **given,
            "aws:cloudformation:stack-name": self.stack.name,
            "aws:cloudformation:stack-id": self.stack.stack_id,
            "aws:cloudformation:logical-id": self.logical_id,
        }

    def tag_list(self, properties: Properties) -> list[dict[str, str]]:
        return [{"Key": key, "Value": str(value)} for key, value in self.tags(properties).items()]


class Provider:
    """Makes, changes and removes resources of one type."""

    told_of_rollback = False
    """Whether a rollback is an update like any other, even after a replacement: so it is for custom resources."""

    def create(self, request: Request, properties: Properties) -> Created:
        raise NotImplementedError

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        """Where a type has nothing better: a new one now, the old one removed in the stack's cleanup."""
        return self.create(request, properties)

    def delete(self, request: Request, resource: Resource) -> None:
        raise NotImplementedError


_providers: dict[str, Provider] = {}


def provides(*types: str) -> Callable[[type[Provider]], type[Provider]]:
    def register(provider: type[Provider]) -> type[Provider]:
        for name in types:
            _providers[name] = provider()
        return provider

    return register


def provider_for(resource_type: str) -> Provider:
    if resource_type in _providers:
        return _providers[resource_type]
    if resource_type.startswith("Custom::"):
        return _providers["AWS::CloudFormation::CustomResource"]
    from .moto_model import MotoModel  # here, because it imports every service of moto

    return MotoModel.of(resource_type)


def without(properties: Properties, *keys: str) -> Properties:
    return {key: value for key, value in properties.items() if key not in keys}


def camel(value: Any, verbatim: frozenset[str] = frozenset({"Tags", "Labels"})) -> Any:
    """``RoleArn`` as ``roleArn``, all the way down: the difference between a template and EKS's API.

    The keys inside the ``verbatim`` members are the user's own and stay as they are.
    """
    if isinstance(value, list):
        return [camel(item, verbatim) for item in value]
    if not isinstance(value, dict):
        return value
    return {key[0].lower() + key[1:]: item if key in verbatim else camel(item, verbatim) for key, item in value.items()}


def is_gone(error: Exception) -> bool:
    """Whether an API call failed because what it names is no more: fine for a deletion, as at AWS."""
    response = getattr(error, "response", None) or {}
    code = response.get("Error", {}).get("Code", "")
    return bool(re.search(r"NotFound|NoSuch|NonExistent|404|DoesNotExist|\.NotFound$", code))


def delete_if_there(call: Callable[..., Any], **arguments: Any) -> None:
    try:
        call(**arguments)
    except Exception as error:
        if not is_gone(error):
            raise
