"""A template as data: parsed, and asked which resource needs which."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import yaml
from moto.cloudformation.utils import yaml_tag_constructor

Template = dict[str, Any]

_SUBSTITUTION = re.compile(r"\$\{([^!}][^}]*)\}")


class TemplateError(Exception):
    """The template cannot be carried out as it stands."""


class _ShortFormLoader(yaml.SafeLoader):
    """YAML with CloudFormation's short forms, such as ``!Ref`` and ``!GetAtt``."""


# Dates stay text: AWSTemplateFormatVersion is one.
_ShortFormLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_ShortFormLoader.add_multi_constructor("!", lambda loader, suffix, node: _short_form(loader, suffix, node))


def _short_form(loader: Any, suffix: str, node: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {f"Fn::{suffix}": loader.construct_mapping(node, deep=True)}
    if isinstance(node, yaml.SequenceNode):
        return {f"Fn::{suffix}": loader.construct_sequence(node, deep=True)}
    if suffix == "Condition":
        return {"Condition": node.value}
    return yaml_tag_constructor(loader, f"!{suffix}", node)


def parse(text: str) -> Template:
    """Reads JSON or YAML. JSON first: YAML's reader takes seconds for what CDK writes."""
    try:
        template = json.loads(text)
    except ValueError:
        try:
            template = yaml.load(text, Loader=_ShortFormLoader)  # noqa: S506 - it is a SafeLoader
        except yaml.YAMLError as error:
            raise TemplateError(f"Template format error: {error}") from error
    if not isinstance(template, dict) or not isinstance(template.get("Resources"), dict) or not template["Resources"]:
        raise TemplateError("Template format error: At least one Resources member must be defined.")
    known = set(template["Resources"]) | set(template.get("Parameters") or {})
    for name, resource in template["Resources"].items():
        unknown = {used for used in references(resource) if used not in known and not used.startswith("AWS::")} | {
            needed for needed in depends_on(resource) if needed not in template["Resources"]
        }
        if unknown:
            raise TemplateError(
                f"Template format error: Unresolved resource dependencies [{', '.join(sorted(unknown))}] "
                f"in the Resources block of the template (used by {name})"
            )
    return template


def depends_on(resource: dict[str, Any]) -> list[str]:
    value = resource.get("DependsOn") or []
    return [value] if isinstance(value, str) else list(value)


def references(value: Any) -> set[str]:
    """Every logical name, parameter or pseudo parameter that a value mentions."""
    return set(_references(value))


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        if len(value) == 1:
            ((name, argument),) = value.items()
            if name == "Ref":
                yield argument
                return
            if name == "Fn::GetAtt":
                yield argument.split(".", 1)[0] if isinstance(argument, str) else argument[0]
                return
            if name == "Fn::Sub":
                text, given = (argument, {}) if isinstance(argument, str) else argument
                yield from (
                    used.split(".", 1)[0]
                    for used in (match.strip() for match in _SUBSTITUTION.findall(text))
                    if used not in given
                )
                yield from _references(given)
                return
        for item in value.values():
            yield from _references(item)


def dependencies(template: Template, name: str) -> set[str]:
    """The resources that must stand before this one: by DependsOn, or because a property mentions them."""
    resource = template["Resources"][name]
    used = references(resource.get("Properties") or {}) | set(depends_on(resource))
    return (used & set(template["Resources"])) - {name}


def in_order(needs: dict[str, set[str]], names: Iterable[str] | None = None) -> list[str]:
    """Names so that each comes after all it needs; otherwise in the order given."""
    ordered: list[str] = []
    state: dict[str, str] = {}

    def visit(name: str) -> None:
        if state.get(name) == "done":
            return
        if state.get(name) == "open":
            raise TemplateError(f"Circular dependency between resources: [{name}]")
        state[name] = "open"
        for needed in sorted(needs[name] & set(needs)):
            visit(needed)
        state[name] = "done"
        ordered.append(name)

    for name in names if names is not None else needs:
        visit(name)
    return ordered
