"""Resolves a template's functions against what the stack holds by now."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from typing import Any, Protocol

from .template import Template, TemplateError


class Scope(Protocol):
    """What a template's functions can look up."""

    def ref(self, name: str) -> Any: ...

    def attribute(self, name: str, attribute: str) -> Any: ...

    def import_value(self, name: str) -> str: ...

    @property
    def region(self) -> str: ...


class _NoValue:
    """``AWS::NoValue``: the property it stands for is left out."""


NO_VALUE = _NoValue()

_SUBSTITUTION = re.compile(r"\$\{(!?)([^}]+)\}")


class Resolver:
    def __init__(self, template: Template, scope: Scope):
        self._mappings = template.get("Mappings") or {}
        self._conditions = template.get("Conditions") or {}
        self._scope = scope
        self._functions: dict[str, Callable[[Any], Any]] = {
            "Ref": self._ref,
            "Fn::GetAtt": self._get_att,
            "Fn::Join": self._join,
            "Fn::Split": lambda value: self.resolve(value[1]).split(value[0]),
            "Fn::Select": self._select,
            "Fn::Sub": self._sub,
            "Fn::If": lambda value: self.resolve(value[1] if self.condition(value[0]) else value[2]),
            "Fn::FindInMap": self._find_in_map,
            "Fn::ImportValue": lambda value: self._scope.import_value(self.resolve(value)),
            "Fn::GetAZs": lambda value: [f"{self.resolve(value) or self._scope.region}{zone}" for zone in "abc"],
            "Fn::Base64": lambda value: base64.b64encode(self.resolve(value).encode()).decode(),
            "Fn::ToJsonString": lambda value: json.dumps(self.resolve(value), separators=(",", ":")),
            "Fn::Length": lambda value: len(self.resolve(value)),
        }

    def resolve(self, value: Any) -> Any:
        if isinstance(value, list):
            return [item for item in map(self.resolve, value) if item is not NO_VALUE]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((name, argument),) = value.items()
            if name in self._functions:
                return self._functions[name](argument)
            if name.startswith("Fn::"):
                raise TemplateError(f"Template error: {name} is not emulated by the local AWS")
        resolved = {key: self.resolve(item) for key, item in value.items()}
        return {key: item for key, item in resolved.items() if item is not NO_VALUE}

    def condition(self, name: str) -> bool:
        if name not in self._conditions:
            raise TemplateError(f"Template error: unresolved condition dependency {name}")
        return self._holds(self._conditions[name])

    def _holds(self, condition: dict[str, Any]) -> bool:
        ((name, argument),) = condition.items()
        if name == "Condition":
            return self.condition(argument)
        if name == "Fn::Equals":
            left, right = (self.resolve(item) for item in argument)
            return str(left) == str(right)
        if name == "Fn::Not":
            return not self._holds(argument[0])
        if name == "Fn::And":
            return all(self._holds(item) for item in argument)
        if name == "Fn::Or":
            return any(self._holds(item) for item in argument)
        raise TemplateError(f"Template error: {name} is not a condition function that the local AWS knows")

    def _ref(self, name: str) -> Any:
        return NO_VALUE if name == "AWS::NoValue" else self._scope.ref(name)

    def _get_att(self, argument: str | list[str]) -> Any:
        name, attribute = argument.split(".", 1) if isinstance(argument, str) else (argument[0], argument[1:])
        attribute = attribute if isinstance(attribute, str) else ".".join(self.resolve(part) for part in attribute)
        return self._scope.attribute(name, attribute)

    def _join(self, argument: list[Any]) -> str:
        return argument[0].join(str(item) for item in self.resolve(argument[1]))

    def _select(self, argument: list[Any]) -> Any:
        index, items = int(self.resolve(argument[0])), self.resolve(argument[1])
        if not 0 <= index < len(items):
            raise TemplateError(f"Template error: Fn::Select cannot select nonexistent value at index {index}")
        return items[index]

    def _sub(self, argument: str | list[Any]) -> str:
        text, given = (argument, {}) if isinstance(argument, str) else argument

        def substitute(match: re.Match[str]) -> str:
            literal, name = match.group(1), match.group(2).strip()
            if literal:
                return "${" + name + "}"
            if name in given:
                return str(self.resolve(given[name]))
            return str(self._get_att(name) if "." in name else self._ref(name))

        return _SUBSTITUTION.sub(substitute, text)

    def _find_in_map(self, argument: list[Any]) -> Any:
        keys = [self.resolve(item) for item in argument[:3]]
        try:
            return self._mappings[keys[0]][keys[1]][keys[2]]
        except KeyError as error:
            raise TemplateError(f"Template error: Unable to get mapping for {'::'.join(map(str, keys))}") from error
