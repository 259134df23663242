"""Carries out a stack: create, update, delete, and what follows when one of them fails.

Each operation runs in a thread of its own, as CloudFormation's do. moto's ``ResourceMap`` resolves what the template
says, and moto's models make what it names; in what order, with which events, and what is undone, is decided here.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from copy import copy, deepcopy
from dataclasses import dataclass, field
from typing import Any

from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.models import CloudFormationBackend, Event, Stack, cloudformation_backends
from moto.cloudformation.parsing import (
    Export,
    clean_json,
    parse_output,
    parse_resource_and_generate_name,
    resource_class_from_type,
)
from moto.core.exceptions import ServiceException
from moto.core.utils import utcnow
from moto.ec2.models import ec2_backends
from moto.ec2.models.core import TaggedEC2Resource

from .custom_resources import CustomResource, CustomResourceFailed

log = logging.getLogger(__name__)

# The CDK CLI sorts events by time, to the millisecond: of two in the same one, it would show the later first.
_BETWEEN_EVENTS = 0.001


@dataclass
class Resource:
    """What a stack has made of one entry of its template. moto's answers read the first four names."""

    logical_resource_id: str
    cf_resource_type: str
    resource_status: str = ""
    resource_status_reason: str | None = None
    timestamp: Any = field(default_factory=utcnow)
    name: str = ""
    """As moto was told to call it; a name that the template gives, or one that moto has made up."""
    definition: dict[str, Any] = field(default_factory=dict)
    """The template's entry, resolved: what the model was last asked to be."""
    model: Any = None
    """moto's, once there is anything to delete."""
    needs: set[str] = field(default_factory=set)

    @property
    def physical_resource_id(self) -> str:
        return "" if self.model is None else str(getattr(self.model, "physical_resource_id", self.name))


@dataclass
class Progress:
    """What this local AWS knows of a stack beyond moto."""

    resources: dict[str, Resource] = field(default_factory=dict)
    """In an order in which they can be made; backwards, they can be deleted."""
    outputs: list[dict[str, Any]] = field(default_factory=list)
    exports: list[Export] = field(default_factory=list)
    imports: set[str] = field(default_factory=set)


@dataclass
class Wanted:
    """What the user asks a stack to become."""

    template: str
    parameters: dict[str, str]
    tags: dict[str, str]

    @staticmethod
    def of(stack: Stack) -> Wanted:
        return Wanted(stack.template, stack.parameters, stack.tags)

    def adopt(self, stack: Stack) -> None:
        stack.template, stack.parameters, stack.tags = self.template, self.parameters, self.tags
        stack._parse_template()
        stack.parameters = stack.stack_parameters
        stack.description = stack.template_dict.get("Description")


def progress(stack: Stack) -> Progress:
    return stack.__dict__.setdefault("progress", Progress())


def backend(stack: Stack) -> CloudFormationBackend:
    return cloudformation_backends[stack.account_id][stack.region_name]


def busy(stack: Stack) -> bool:
    return stack.status.endswith("_IN_PROGRESS") and stack.status != "REVIEW_IN_PROGRESS"


def start(stack: Stack, status: str, operation: Callable[..., None], *arguments: Any) -> None:
    """Runs an operation on its own thread. A fault of ours ends the stack in a failed state, never in a hang."""
    set_status(stack, status, "User Initiated")

    def run() -> None:
        try:
            operation(stack, *arguments)
        except Exception as error:
            log.exception("the operation on stack %s broke", stack.name)
            failed = stack.status.replace("_CLEANUP_IN_PROGRESS", "_IN_PROGRESS").replace("IN_PROGRESS", "FAILED")
            set_status(stack, failed, f"Internal failure of the local AWS: {error!r}")

    threading.Thread(target=run, name=f"stack-{stack.name}", daemon=True).start()


def create(stack: Stack) -> None:
    failure = Deployment(stack).attempt()
    if failure is None:
        set_status(stack, "CREATE_COMPLETE")
    elif stack.disable_rollback:
        set_status(stack, "CREATE_FAILED", failure)
    else:
        set_status(stack, "ROLLBACK_IN_PROGRESS", f"{failure} Rollback requested by user.")
        problem = delete_all(stack, list(progress(stack).resources.values()), after_failed_create=True)
        set_status(stack, "ROLLBACK_FAILED" if problem else "ROLLBACK_COMPLETE", problem)


def update(stack: Stack, wanted: Wanted) -> None:
    before = Wanted.of(stack)
    wanted.adopt(stack)
    deployment = Deployment(stack)
    failure = deployment.attempt()
    if failure is None:
        set_status(stack, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
        deployment.clean_up()
        set_status(stack, "UPDATE_COMPLETE")
    elif stack.disable_rollback:
        set_status(stack, "UPDATE_FAILED", failure)
    else:
        set_status(stack, "UPDATE_ROLLBACK_IN_PROGRESS", failure)
        before.adopt(stack)
        back = Deployment(stack, undoes=deployment)
        problem = back.attempt()
        if problem:
            set_status(stack, "UPDATE_ROLLBACK_FAILED", problem)
            return
        set_status(stack, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
        back.clean_up()
        set_status(stack, "UPDATE_ROLLBACK_COMPLETE")


def delete(stack: Stack) -> None:
    known, home = progress(stack), backend(stack)
    used = [
        f"Export {export.name} cannot be deleted as it is in use by {other.name}"
        for export in known.exports
        for other in list(home.stacks.values())
        if other is not stack and export.name in progress(other).imports
    ]
    problem = "; ".join(used) or delete_all(stack, list(known.resources.values()))
    if problem:
        set_status(stack, "DELETE_FAILED", problem)
        return
    publish(stack, [], [])
    known.imports.clear()
    stack.deletion_time = utcnow()
    home.deleted_stacks[stack.stack_id] = home.stacks.pop(stack.stack_id)
    set_status(stack, "DELETE_COMPLETE")


class Stopped(Exception):
    """A resource failed, and its event says why; nothing that comes after it is tried."""


class Deployment:
    """Brings every resource of a stack to what its template says, each after those it needs, then the outputs."""

    def __init__(self, stack: Stack, undoes: Deployment | None = None):
        self.stack = stack
        self.verb = "create" if stack.status == "CREATE_IN_PROGRESS" else "update"
        self.undoes = undoes
        """The failed deployment that this one, with the former template, makes undone."""
        self.replaced: list[Resource] = []
        """What took another's place: the other, still standing."""
        self._done: dict[str, Resource] = {}
        self._underway: list[Resource] = []

    def attempt(self) -> str | None:
        """Answers why it did not succeed. What was done until then is left as it is."""
        progress(self.stack).imports.clear()
        try:
            resources = self.stack.resource_map = self.stack._create_resource_map()
            resources.deployment = self
            try:
                for logical_id in resources.resources:
                    self.visit(logical_id)
                self._publish_outputs()
            finally:
                resources.deployment = None
        except Stopped as stop:
            return f"The following resource(s) failed to {self.verb}: [{stop}]."
        except (ServiceException, LookupError, TypeError, ValueError) as error:  # whatever a template can get wrong
            log.warning("stack %s: %r", self.stack.name, error, exc_info=True)
            return _words(error)
        finally:
            known = progress(self.stack)
            rest = {key: found for key, found in known.resources.items() if key not in self._done}
            known.resources = {**self._done, **{key: found for key, found in rest.items() if found.resource_status}}
        return None

    def clean_up(self) -> None:
        """Deletes what was replaced, and what the template names no more. A failure here fails no stack, as at AWS."""
        gone = [found for key, found in progress(self.stack).resources.items() if key not in self._done]
        delete_all(self.stack, self.replaced, policy="UpdateReplacePolicy")
        delete_all(self.stack, gone, after_failed_create=self.undoes is not None)

    def imported(self, name: str) -> None:
        progress(self.stack).imports.add(name)

    def visit(self, logical_id: str) -> Any:
        """The model of a resource, brought up to date before if it is not yet; None if its condition is false.

        Every look-up in the stack's ``ResourceMap`` ends here. So a resource comes after what it refers to, and what
        it refers to is known.
        """
        if self._underway:
            self._underway[-1].needs.add(logical_id)
        if logical_id in self._done:
            return self._done[logical_id].model
        declared = self.stack.template_dict["Resources"][logical_id]
        if "Condition" in declared and not self.stack.resource_map.lazy_condition_map[declared["Condition"]]:
            return None
        if any(logical_id == other.logical_resource_id for other in self._underway):
            path = ", ".join(other.logical_resource_id for other in self._underway)
            raise ValidationError(message=f"Circular dependency between resources: [{path}]")
        known = progress(self.stack).resources
        resource = known.setdefault(logical_id, Resource(logical_id, declared["Type"]))
        resource.needs = set()
        self._underway.append(resource)
        try:
            needed = declared.get("DependsOn", [])
            for other in [needed] if isinstance(needed, str) else needed:
                self.visit(other)
            self._bring_up_to_date(resource, declared)
        finally:
            self._underway.pop()
        self._done[logical_id] = resource
        return resource.model

    def _bring_up_to_date(self, resource: Resource, declared: dict[str, Any]) -> None:
        verb = "CREATE" if resource.model is None or resource.resource_status == "CREATE_FAILED" else "UPDATE"
        try:
            kind, definition, name = parse_resource_and_generate_name(
                resource.logical_resource_id, deepcopy(declared), self.stack.resource_map
            )
            if verb == "CREATE":
                self._create(resource, kind, definition, name, verb)
            elif self._differs(resource, definition):
                self._update(resource, kind, definition, name)
            else:
                resource.definition = definition  # policies count although nothing changes
        except Stopped:
            raise
        except Exception as error:
            # Whatever a model raises is the resource's failure, as it is at AWS.
            log.warning("%s of stack %s: %r", resource.logical_resource_id, self.stack.name, error, exc_info=True)
            if isinstance(error, CustomResourceFailed):
                resource.model = error.model
            set_resource_status(self.stack, resource, f"{verb}_FAILED", _words(error))
            raise Stopped(resource.logical_resource_id) from error

    def _differs(self, resource: Resource, definition: dict[str, Any]) -> bool:
        """By resolved values: a new version of a launch template changes whoever names its latest version."""
        keys = ("Type", "Properties")
        changed = any(resource.definition[key] != definition[key] for key in keys)
        return changed or (resource.resource_status == "UPDATE_FAILED" and self.undoes is None)

    def _create(self, resource: Resource, kind: type, definition: dict[str, Any], name: str, verb: str) -> None:
        stack = self.stack
        set_resource_status(stack, resource, f"{verb}_IN_PROGRESS")
        model = kind.create_from_cloudformation_json(
            name, deepcopy(definition), stack.account_id, stack.region_name,
            LogicalId=resource.logical_resource_id, StackId=stack.stack_id, ResourceType=definition["Type"],
        )  # fmt: skip
        resource.model, resource.name, resource.definition = model, name, definition
        resource.cf_resource_type = definition["Type"]
        self._tag(resource)
        set_resource_status(stack, resource, f"{verb}_IN_PROGRESS", "Resource creation Initiated")
        set_resource_status(stack, resource, f"{verb}_COMPLETE")

    def _update(self, resource: Resource, kind: type, definition: dict[str, Any], name: str) -> None:
        """In place if the model can. A type or name of its own, or a model that cannot, make a new resource."""
        standing = self._still_standing(resource)
        if standing:
            self.replaced.append(copy(resource))
            resource.__dict__.update(standing.__dict__)
            set_resource_status(self.stack, resource, "UPDATE_COMPLETE")
            return
        old = copy(resource)
        named = kind.cloudformation_name_type() in definition["Properties"]  # else moto has made up another name
        if definition["Type"] != old.cf_resource_type or (named and name != old.name) or not _can(kind, "update"):
            self._create(resource, kind, definition, name, "UPDATE")
            if resource.physical_resource_id != old.physical_resource_id:
                self.replaced.append(old)
            return
        resource.definition = definition
        set_resource_status(self.stack, resource, "UPDATE_IN_PROGRESS")
        resource.model = kind.update_from_cloudformation_json(
            original_resource=old.model,
            new_resource_name=old.name,
            cloudformation_json=deepcopy(definition),
            account_id=self.stack.account_id,
            region_name=self.stack.region_name,
        )
        if isinstance(resource.model, CustomResource) and resource.physical_resource_id != old.physical_resource_id:
            self.replaced.append(old)
        set_resource_status(self.stack, resource, "UPDATE_COMPLETE")

    def _still_standing(self, resource: Resource) -> Resource | None:
        """What the deployment that is undone has replaced. A custom resource is told to go back, like any update."""
        replaced = self.undoes.replaced if self.undoes else []
        return next(
            (
                other
                for other in replaced
                if other.logical_resource_id == resource.logical_resource_id
                and not (isinstance(other.model, CustomResource) and isinstance(resource.model, CustomResource))
            ),
            None,
        )

    def _tag(self, resource: Resource) -> None:
        """moto's EC2 models take their own tags from the template here and there, CloudFormation's never."""
        if not isinstance(resource.model, TaggedEC2Resource):
            return
        own = resource.definition["Properties"].get("Tags", [])
        tags = {
            **self.stack.tags,
            **{tag["Key"]: tag["Value"] for tag in own},
            "aws:cloudformation:stack-name": self.stack.name,
            "aws:cloudformation:stack-id": self.stack.stack_id,
            "aws:cloudformation:logical-id": resource.logical_resource_id,
        }
        ec2 = ec2_backends[self.stack.account_id][self.stack.region_name]
        ec2.create_tags([resource.model.id], tags)

    def _publish_outputs(self) -> None:
        stack, resources = self.stack, self.stack.resource_map
        outputs, exports = [], []
        for key, declared in (stack.template_dict.get("Outputs") or {}).items():
            output = parse_output(key, declared, resources)
            if output is None:
                continue
            name = clean_json(declared["Export"]["Name"], resources) if "Export" in declared else None
            taken = backend(stack).exports.get(name)
            if taken and taken.exporting_stack_id != stack.stack_id:
                raise ValidationError(
                    message=f"Export with name {name} is already exported by stack {taken.exporting_stack_id}."
                )
            if name:
                exports.append(Export(stack.stack_id, name, output.value))
            described = {"OutputKey": key, "OutputValue": str(output.value), "Description": output.description}
            outputs.append({**described, "ExportName": name})
        publish(stack, outputs, exports)


def publish(stack: Stack, outputs: list[dict[str, Any]], exports: list[Export]) -> None:
    known, shared = progress(stack), backend(stack).exports
    for export in known.exports:
        del shared[export.name]
    shared.update({export.name: export for export in exports})
    known.outputs, known.exports = outputs, exports


def delete_all(
    stack: Stack, chosen: list[Resource], policy: str = "DeletionPolicy", after_failed_create: bool = False
) -> str | None:
    """Deletes the last made first, and nothing that what failed to go still needs. Answers what failed, if anything."""
    known = progress(stack).resources
    failed: list[Resource] = []
    for resource in reversed(chosen):
        if any(resource.logical_resource_id in other.needs for other in failed):
            continue
        says = resource.definition.get(policy, "Delete")
        if says == "Retain" or (says == "RetainExceptOnCreate" and not after_failed_create):
            set_resource_status(stack, resource, "DELETE_SKIPPED")
        elif not _delete(stack, resource):
            failed.append(resource)
            continue
        if known.get(resource.logical_resource_id) is resource:
            del known[resource.logical_resource_id]
    names = ", ".join(resource.logical_resource_id for resource in failed)
    return f"The following resource(s) failed to delete: [{names}]. " if failed else None


def _delete(stack: Stack, resource: Resource) -> bool:
    set_resource_status(stack, resource, "DELETE_IN_PROGRESS")
    where = (stack.account_id, stack.region_name)
    try:
        if resource.model is None:
            pass  # nothing was made
        elif hasattr(resource.model, "delete"):
            resource.model.delete(*where)
        else:
            kind = resource_class_from_type(resource.cf_resource_type)
            if not _can(kind, "delete"):
                raise NotImplementedError(f"moto cannot delete a resource of type {resource.cf_resource_type}")
            kind.delete_from_cloudformation_json(resource.physical_resource_id, deepcopy(resource.definition), *where)
    except Exception as error:
        log.warning("%s of stack %s: %r", resource.logical_resource_id, stack.name, error, exc_info=True)
        set_resource_status(stack, resource, "DELETE_FAILED", _words(error))
        return False
    set_resource_status(stack, resource, "DELETE_COMPLETE")
    return True


def _can(kind: type, verb: str) -> bool:
    return not hasattr(getattr(kind, f"{verb}_from_cloudformation_json"), "__isabstractmethod__")


def _words(error: Exception) -> str:
    return str(getattr(error, "message", None) or error or repr(error))


def set_status(stack: Stack, status: str, reason: str | None = None) -> None:
    """The event first: who sees the status may read the events at once."""
    time.sleep(_BETWEEN_EVENTS)
    stack._add_stack_event(status, reason)
    stack.stack_status_reason = reason
    stack.status = status


def set_resource_status(stack: Stack, resource: Resource, status: str, reason: str | None = None) -> None:
    time.sleep(_BETWEEN_EVENTS)
    resource.resource_status, resource.resource_status_reason, resource.timestamp = status, reason, utcnow()
    stack.events.append(
        Event(
            stack_id=stack.stack_id,
            stack_name=stack.name,
            logical_resource_id=resource.logical_resource_id,
            physical_resource_id=resource.physical_resource_id,
            resource_type=resource.cf_resource_type,
            resource_status=status,
            resource_status_reason=reason,
            resource_properties=None,
        )
    )
