"""Carries out a stack: create, update, delete, and what follows when one of them fails.

Each operation runs in a thread of its own, as CloudFormation's do; resources are taken one after another.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from .. import eks
from ..world import world
from .intrinsics import Resolver
from .resources import Provider, Request, ResourceFailed, provider_for
from .stack import Created, Output, Resource, Stack, now
from .template import Template, TemplateError, dependencies, in_order

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Wanted:
    """What the user asked the stack to become."""

    body: str
    template: Template
    parameters: dict[str, str]
    tags: dict[str, str]
    role_arn: str | None = None
    capabilities: list[str] = field(default_factory=list)


class Stacks:
    """The stacks of this local AWS. CloudFormation exports are looked up here."""

    def __init__(self) -> None:
        self.by_id: dict[str, Stack] = {}

    def export(self, name: str, importer: Stack) -> str:
        for stack in self.by_id.values():
            for output in stack.outputs.values():
                if output.export == name and stack.region == importer.region:
                    importer.imports.add(name)
                    return output.value
        raise TemplateError(f"No export named {name} found.")

    def importers(self, name: str, but: Stack) -> list[str]:
        return [
            stack.name
            for stack in self.by_id.values()
            if stack is not but and name in stack.imports and stack.status != "DELETE_COMPLETE"
        ]


STACKS = Stacks()


class StackScope:
    """Looks names up in one stack, under the template that is being carried out."""

    def __init__(self, stack: Stack, template: Template, parameters: dict[str, Any]):
        self._stack, self._template, self._parameters = stack, template, parameters
        self._pseudo = {
            "AWS::AccountId": stack.account,
            "AWS::Region": stack.region,
            "AWS::StackId": stack.stack_id,
            "AWS::StackName": stack.name,
            "AWS::Partition": "aws",
            "AWS::URLSuffix": "amazonaws.com",
            "AWS::NotificationARNs": [],
        }

    @property
    def region(self) -> str:
        return self._stack.region

    def ref(self, name: str) -> Any:
        if name in self._pseudo:
            return self._pseudo[name]
        if name in self._parameters:
            return self._parameters[name]
        return self._resource(name).physical_id

    def attribute(self, name: str, attribute: str) -> Any:
        resource = self._resource(name)
        value: Any = resource.attributes
        if attribute in value:
            return value[attribute]
        for part in attribute.split("."):  # Fn::GetAtt reaches into objects, as in Endpoint.Port
            if not isinstance(value, dict) or part not in value:
                if resource.type == "AWS::CloudFormation::CustomResource" or resource.type.startswith("Custom::"):
                    raise TemplateError(
                        "CustomResource attribute error: "
                        f"Vendor response doesn't contain {attribute} attribute in object"
                    )
                raise TemplateError(
                    f"Template error: resource {name} ({resource.type}) does not support attribute type "
                    f"{attribute} in Fn::GetAtt, or the local AWS does not emulate it"
                )
            value = value[part]
        return value

    def import_value(self, name: str) -> str:
        return STACKS.export(name, self._stack)

    def _resource(self, name: str) -> Resource:
        if name not in self._stack.resources:
            raise TemplateError(f"Template format error: Unresolved resource dependencies [{name}]")
        return self._stack.resources[name]


def resolve_parameters(template: Template, given: dict[str, str], region: str) -> dict[str, Any]:
    """Parameters as ``Ref`` sees them. The given text is kept aside: it is what UsePreviousValue repeats."""
    declared = template.get("Parameters") or {}
    unknown = sorted(set(given) - set(declared))
    if unknown:
        raise TemplateError(f"Parameters: [{', '.join(unknown)}] do not exist in the template")
    missing = sorted(name for name, spec in declared.items() if name not in given and "Default" not in spec)
    if missing:
        raise TemplateError(f"Parameters: [{', '.join(missing)}] must have values")
    resolved: dict[str, Any] = {}
    for name, spec in declared.items():
        value: Any = str(given.get(name, spec.get("Default")))
        if "AllowedValues" in spec and value not in [str(allowed) for allowed in spec["AllowedValues"]]:
            raise TemplateError(f"Parameter '{name}' must be one of AllowedValues")
        kind = spec.get("Type", "String")
        if kind.startswith("AWS::SSM::Parameter::Value"):
            value = _ssm_value(value, region)
        if kind == "CommaDelimitedList" or "List<" in kind:
            value = [item.strip() for item in value.split(",")]
        resolved[name] = value
    return resolved


def _ssm_value(name: str, region: str) -> str:
    image = eks.optimized_image(name, region)
    if image:
        return image
    client = world().client("ssm", region)
    try:
        return client.get_parameter(Name=name)["Parameter"]["Value"]
    except client.exceptions.ParameterNotFound as error:
        raise TemplateError(f"Unable to fetch parameters [{name}] from parameter store for this account.") from error


def start(operation: Callable[..., None], stack: Stack, *arguments: Any) -> None:
    """Runs an operation on its own thread. A fault of ours ends the stack in a failed state, never in a hang."""

    def run() -> None:
        try:
            operation(stack, *arguments)
        except Exception as error:
            log.exception("the operation on stack %s broke", stack.name)
            failed = stack.status.replace("_CLEANUP_IN_PROGRESS", "_IN_PROGRESS").replace("IN_PROGRESS", "FAILED")
            reason = f"Internal failure of the local AWS: {error!r} {traceback.format_exc(limit=-3)}"
            stack.set_status(failed, reason)

    threading.Thread(target=run, name=f"stack-{stack.name}", daemon=True).start()


def create(stack: Stack, wanted: Wanted) -> None:
    """The caller has set CREATE_IN_PROGRESS already: it must be true when the API call returns."""
    failure = _to_wanted(stack, wanted)
    if failure is None:
        stack.set_status("CREATE_COMPLETE")
    elif stack.disable_rollback:
        stack.set_status("CREATE_FAILED", failure)
    else:
        stack.set_status("ROLLBACK_IN_PROGRESS", f"{failure} Rollback requested by user.")
        problems = _delete_resources(stack, list(stack.resources), after_failed_create=True)
        stack.outputs.clear()
        stack.set_status("ROLLBACK_FAILED" if problems else "ROLLBACK_COMPLETE", problems)


def update(stack: Stack, wanted: Wanted) -> None:
    before = Wanted(
        stack.body, stack.template, dict(stack.parameters), dict(stack.tags), stack.role_arn, list(stack.capabilities)
    )
    kept = {name: replace(resource) for name, resource in stack.resources.items()}
    replaced: list[Resource] = []
    failure = _to_wanted(stack, wanted, replaced)
    stack.updated_at = now()
    if failure is None:
        stack.set_status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
        _delete_replaced(stack, replaced)
        gone = [name for name in stack.resources if name not in _active(stack, stack.template)]
        _delete_resources(stack, gone)
        stack.set_status("UPDATE_COMPLETE")
    elif stack.disable_rollback:
        stack.set_status("UPDATE_FAILED", failure)
    else:
        _roll_back_update(stack, before, kept, replaced, failure)


def delete(stack: Stack) -> None:
    used = [
        f"Export {output.export} cannot be deleted as it is in use by {', '.join(importers)}"
        for output in stack.outputs.values()
        if output.export and (importers := STACKS.importers(output.export, stack))
    ]
    problems = "; ".join(used) or _delete_resources(stack, list(stack.resources))
    if problems:
        stack.set_status("DELETE_FAILED", problems)
        return
    stack.outputs.clear()
    stack.imports.clear()
    stack.deleted_at = now()
    stack.set_status("DELETE_COMPLETE")


def _active(stack: Stack, template: Template) -> set[str]:
    resolver = Resolver(template, StackScope(stack, template, stack.resolved))
    return {
        name
        for name, resource in template["Resources"].items()
        if "Condition" not in resource or resolver.condition(resource["Condition"])
    }


def _to_wanted(stack: Stack, wanted: Wanted, replaced: list[Resource] | None = None) -> str | None:
    """Creates and updates until the stack is what is wanted; on failure says why, and leaves things as they are."""
    _adopt(stack, wanted)
    replaced = [] if replaced is None else replaced
    verb = "create" if stack.status == "CREATE_IN_PROGRESS" else "update"
    try:
        stack.resolved = resolve_parameters(wanted.template, wanted.parameters, stack.region)
        active = _active(stack, wanted.template)
        order = in_order({name: dependencies(wanted.template, name) & active for name in wanted.template["Resources"]})
    except TemplateError as error:
        return str(error)
    for name in order:
        if name in active and not _apply(stack, wanted, name, replaced):
            return f"The following resource(s) failed to {verb}: [{name}]."
    try:
        stack.outputs = _outputs(stack, wanted.template, active)
    except TemplateError as error:
        return str(error)
    return None


def _adopt(stack: Stack, wanted: Wanted) -> None:
    stack.body, stack.template = wanted.body, wanted.template
    stack.parameters, stack.tags = dict(wanted.parameters), dict(wanted.tags)
    stack.role_arn, stack.capabilities = wanted.role_arn, list(wanted.capabilities)
    stack.imports = set()


def _apply(stack: Stack, wanted: Wanted, name: str, replaced: list[Resource]) -> bool:
    """Brings one resource to what the template says. False: it failed, and its event says why."""
    declared = wanted.template["Resources"][name]
    resource = stack.resources.get(name)
    try:
        resolver = Resolver(wanted.template, StackScope(stack, wanted.template, stack.resolved))
        properties = resolver.resolve(deepcopy(declared.get("Properties") or {}))
    except TemplateError as error:
        # AWS checks most of this before it starts; here it is found on the way, and fails the resource.
        failed = resource or _record(stack, declared, name, {})
        stack.resources.setdefault(name, failed)
        stack.set_resource_status(failed, "CREATE_FAILED" if resource is None else "UPDATE_FAILED", str(error))
        return False
    if resource is None or resource.status == "CREATE_FAILED":
        return _create_resource(stack, declared, name, properties)
    resource.needs = dependencies(stack.template, name)
    _set_policies(resource, declared)
    if resource.type != declared["Type"]:
        replaced.append(replace(resource))
        return _create_resource(stack, declared, name, properties, "UPDATE")
    if resource.properties == properties:
        return True
    return _update_resource(stack, resource, properties, replaced)


def _record(stack: Stack, declared: dict[str, Any], name: str, properties: dict[str, Any]) -> Resource:
    resource = Resource(name, declared["Type"], "", properties, {}, dependencies(stack.template, name))
    _set_policies(resource, declared)
    return resource


def _set_policies(resource: Resource, declared: dict[str, Any]) -> None:
    resource.deletion_policy = declared.get("DeletionPolicy", "Delete")
    resource.replace_policy = declared.get("UpdateReplacePolicy", "Delete")


def _request(stack: Stack, resource: Resource) -> Request:
    return Request(stack, resource.logical_id, resource.type)


def _create_resource(
    stack: Stack, declared: dict[str, Any], name: str, properties: dict[str, Any], verb: str = "CREATE"
) -> bool:
    resource = _record(stack, declared, name, properties)
    stack.resources[name] = resource
    stack.set_resource_status(resource, f"{verb}_IN_PROGRESS")
    done = _attempt(
        stack,
        resource,
        f"{verb}_FAILED",
        lambda provider: provider.create(_request(stack, resource), deepcopy(properties)),
    )
    if done is None:
        return False
    resource.physical_id, resource.attributes = done.physical_id, done.attributes
    stack.set_resource_status(resource, f"{verb}_IN_PROGRESS", "Resource creation Initiated")
    stack.set_resource_status(resource, f"{verb}_COMPLETE")
    return True


def _update_resource(stack: Stack, resource: Resource, properties: dict[str, Any], replaced: list[Resource]) -> bool:
    """Updates in place; a provider that cannot creates anew, and the old one goes in the cleanup."""
    old = replace(resource)
    if resource.attempted is not None and provider_for(resource.type).told_of_rollback:
        old.properties = resource.attempted  # a rollback goes from what was tried to what was before
    resource.attempted = properties
    stack.set_resource_status(resource, "UPDATE_IN_PROGRESS")
    done = _attempt(
        stack,
        resource,
        "UPDATE_FAILED",
        lambda provider: provider.update(_request(stack, resource), old, deepcopy(properties)),
    )
    if done is None:
        return False
    resource.physical_id, resource.attributes, resource.properties = done.physical_id, done.attributes, properties
    resource.attempted = None
    if done.physical_id != old.physical_id:
        replaced.append(old)
    stack.set_resource_status(resource, "UPDATE_COMPLETE")
    return True


def _attempt(stack: Stack, resource: Resource, failed: str, action: Callable[[Provider], Created]) -> Created | None:
    try:
        return action(provider_for(resource.type))
    except ResourceFailed as error:
        resource.physical_id = error.physical_id or resource.physical_id
        stack.set_resource_status(resource, failed, str(error))
    except Exception as error:
        # Whatever an API call or a wrong property raises is the resource's failure, as it is at AWS.
        log.warning("%s %s of stack %s: %r", failed, resource.logical_id, stack.name, error, exc_info=True)
        reason = f'Resource handler returned message: "{error}" (HandlerErrorCode: GeneralServiceException)'
        stack.set_resource_status(resource, failed, reason)
    return None


def _outputs(stack: Stack, template: Template, active: set[str]) -> dict[str, Output]:
    resolver = Resolver(template, StackScope(stack, template, stack.resolved))
    outputs: dict[str, Output] = {}
    for key, declared in (template.get("Outputs") or {}).items():
        if "Condition" in declared and not resolver.condition(declared["Condition"]):
            continue
        value = resolver.resolve(declared["Value"])
        export = declared.get("Export")
        name = resolver.resolve(export["Name"]) if export else None
        for other in STACKS.by_id.values():
            taken = other is not stack and other.region == stack.region
            if name and taken and any(output.export == name for output in other.outputs.values()):
                raise TemplateError(f"Export with name {name} is already exported by stack {other.name}.")
        outputs[key] = Output(key, str(value), declared.get("Description"), name)
    return outputs


def _roll_back_update(
    stack: Stack, before: Wanted, kept: dict[str, Resource], replaced: list[Resource], failure: str
) -> None:
    """Back to the former template: changed resources are updated back, new ones go in the cleanup."""
    stack.set_status("UPDATE_ROLLBACK_IN_PROGRESS", failure)
    _adopt(stack, before)
    problem: str | None = None
    to_clean: list[Resource] = []
    try:
        stack.resolved = resolve_parameters(before.template, before.parameters, stack.region)
        active = _active(stack, before.template)
        order = in_order({name: dependencies(before.template, name) & active for name in before.template["Resources"]})
        back_again = {old.logical_id: old for old in replaced}
        for name in (name for name in order if name in kept):
            current = stack.resources[name]
            former = back_again.get(name)
            if former and (former.type != current.type or not provider_for(current.type).told_of_rollback):
                # The former resource still stands: it takes its place again, and its replacement goes.
                to_clean.append(current)
                stack.resources[name] = former
                stack.set_resource_status(former, "UPDATE_COMPLETE")
            elif current.status in ("UPDATE_COMPLETE", "UPDATE_FAILED") and current.changed_at > kept[name].changed_at:
                problem = _update_back(stack, before, current, to_clean) or problem
        stack.outputs = _outputs(stack, before.template, active)
    except TemplateError as error:
        problem = str(error)
    if problem:
        stack.set_status("UPDATE_ROLLBACK_FAILED", problem)
        return
    stack.set_status("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
    _delete_replaced(stack, to_clean)
    _delete_resources(stack, [name for name in stack.resources if name not in kept], after_failed_create=True)
    stack.set_status("UPDATE_ROLLBACK_COMPLETE")


def _update_back(stack: Stack, before: Wanted, current: Resource, to_clean: list[Resource]) -> str | None:
    declared = before.template["Resources"][current.logical_id]
    resolver = Resolver(before.template, StackScope(stack, before.template, stack.resolved))
    properties = resolver.resolve(deepcopy(declared.get("Properties") or {}))
    if _update_resource(stack, current, properties, to_clean):
        return None
    return f"The following resource(s) failed to update: [{current.logical_id}]."


def _delete_replaced(stack: Stack, replaced: list[Resource]) -> None:
    """Removes what a replacement left behind; a failure here does not fail the stack, as at AWS."""
    for resource in reversed(replaced):
        if resource.replace_policy == "Retain":
            stack.set_resource_status(resource, "DELETE_SKIPPED")
        else:
            _delete_resource(stack, resource)


def _delete_resources(stack: Stack, names: list[str], after_failed_create: bool = False) -> str | None:
    """Deletes so that nothing goes before what depends on it. Answers what could not be deleted, if anything."""
    chosen = set(names)
    order = in_order({name: stack.resources[name].needs & chosen for name in names})
    failed: list[str] = []
    for name in reversed(order):
        resource = stack.resources[name]
        retain = resource.deletion_policy == "Retain" or (
            resource.deletion_policy == "RetainExceptOnCreate" and not after_failed_create
        )
        needed_by = {other for other in failed if name in stack.resources[other].needs}
        if needed_by:
            continue
        if retain:
            stack.set_resource_status(resource, "DELETE_SKIPPED")
        elif not _delete_resource(stack, resource):
            failed.append(name)
            continue
        del stack.resources[name]
    return f"The following resource(s) failed to delete: [{', '.join(failed)}]. " if failed else None


def _delete_resource(stack: Stack, resource: Resource) -> bool:
    stack.set_resource_status(resource, "DELETE_IN_PROGRESS")
    if resource.physical_id:

        def remove(provider: Provider) -> Created:
            provider.delete(_request(stack, resource), resource)
            return Created(resource.physical_id)

        if _attempt(stack, resource, "DELETE_FAILED", remove) is None:
            return False
    stack.set_resource_status(resource, "DELETE_COMPLETE")
    return True
