"""moto's CloudFormation, with ``stacks`` carrying out what its API is asked for."""

from __future__ import annotations

from typing import Any

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.cloudformation.models import ChangeSet, CloudFormationBackend, Stack
from moto.cloudformation.parsing import ResourceMap
from moto.cloudformation.responses import CloudFormationResponse, StackResourceDTO
from moto.core.common_models import CloudFormationModel
from moto.core.responses import ActionResult, EmptyResult

from . import stacks
from .custom_resources import CustomResource
from .patching import extends, replaces
from .stacks import Wanted, busy, progress

# A stack takes a change only in one of these.
_UPDATABLE = ("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_FAILED", "CREATE_FAILED")


# --- What a template says


@extends(parsing, "resource_class_from_type")
def resource_class_from_type(moto: Any, resource_type: str) -> type[CloudFormationModel]:
    """AWS refuses a type that it does not know. moto warns, leaves the resource out and reports success.

    Custom resources are ours. Nested stacks are refused too: of those, moto asks nobody how it went.
    """
    if resource_type.startswith("Custom::"):
        return CustomResource
    model = moto(resource_type)
    if model is None or model is Stack:
        raise ValidationError(message=f"Resource type {resource_type} is not emulated by the local AWS")
    return model


@extends(parsing, "clean_json")
def clean_json(moto: Any, resource_json: Any, resources_map: ResourceMap) -> Any:
    """AWS fails on a reference to nothing, drops AWS::NoValue from lists, and knows who imports an export.

    moto leaves out a reference that it cannot resolve, takes a dynamic one for text, puts None into lists, and keeps no
    record of imports.
    """
    value = moto(resource_json, resources_map)
    if isinstance(resource_json, dict):
        refers = "Fn::GetAtt" in resource_json or resource_json.get("Ref", "AWS::NoValue") != "AWS::NoValue"
        if value is None and refers:
            raise ValidationError(message=f"Template error: the local AWS cannot resolve {resource_json}")
        if "Fn::ImportValue" in resource_json:
            resources_map.deployment.imported(clean_json(moto, resource_json["Fn::ImportValue"], resources_map))
    elif isinstance(resource_json, str) and "{{resolve:" in resource_json:
        raise ValidationError(message=f"The local AWS does not emulate dynamic references: {resource_json}")
    return [item for item in value if item is not None] if isinstance(value, list) else value


@replaces(ResourceMap, "__getitem__")
def look_up(self: ResourceMap, key: str) -> Any:
    """AWS makes a resource when its turn has come. moto makes it when it is looked up, be it by a Describe call.

    Here only the deployment underway makes resources, and a look-up by it is how it learns what needs what.
    """
    if key not in self._resource_json_map:
        return self._parsed_resources[key]
    deployment = getattr(self, "deployment", None)
    if deployment is None:
        raise KeyError(key)
    return deployment.visit(key)


@replaces(Stack, "stack_parameters")
def stack_parameters(self: Stack) -> dict[str, Any]:
    """AWS repeats, for UsePreviousValue, what was given. moto repeats what that resolved to.

    For a parameter from Parameter Store that is not its name but its value, and every second CDK deploy fails.
    """
    declared = self.template_dict.get("Parameters", {})
    defaults = {key: str(spec["Default"]) for key, spec in declared.items() if "Default" in spec}
    return {**defaults, **{key: value for key, value in self.parameters.items() if key in declared}}


# --- What a stack shows


@replaces(Stack, "stack_resources")
def stack_resources(self: Stack) -> list[stacks.Resource]:
    """AWS lists what there is. moto makes, for the list, what there is not yet."""
    return [resource for resource in list(progress(self).resources.values()) if resource.resource_status]


@replaces(Stack, "outputs")
def outputs(self: Stack) -> list[dict[str, Any]]:
    """AWS works outputs out when an operation succeeds. moto does on every look, making what they refer to."""
    return progress(self).outputs


@replaces(Stack, "exports")
def exports(self: Stack) -> list[parsing.Export]:
    """AWS exports with the outputs. moto on every look, and even an output whose condition is false."""
    return progress(self).exports


@extends(StackResourceDTO, "__init__")
def describe_resource(moto: Any, self: StackResourceDTO, stack: Stack, resource: Any) -> None:
    """AWS tells each resource's own status. moto tells the stack's."""
    moto(self, stack, resource)
    self.resource_status, self.resource_status_reason = resource.resource_status, resource.resource_status_reason
    self.timestamp = self.last_updated_timestamp = resource.timestamp


@replaces(CloudFormationResponse, "list_stack_resources")
def list_stack_resources(self: CloudFormationResponse) -> ActionResult:
    """AWS tells each resource's own status. moto says CREATE_COMPLETE of all."""
    stack, resources = self.cloudformation_backend.list_stack_resources(self._get_param("StackName"))
    return ActionResult({"StackResourceSummaries": [StackResourceDTO(stack, resource) for resource in resources]})


# --- Operations, which take their time


@replaces(Stack, "create_resources")
def create_resources(self: Stack) -> None:
    """AWS creates a stack after the call has returned, in order, and rolls back. moto does it at once, in no order."""
    self.events.pop()  # moto has told of the start already; so does what follows
    self.parameters = self.stack_parameters
    stacks.start(self, "CREATE_IN_PROGRESS", stacks.create)


@replaces(Stack, "update")
def update(
    self: Stack,
    template: str,
    role_arn: str | None = None,
    parameters: dict[str, Any] | None = None,
    tags: dict[str, str] | None = None,
) -> None:
    """AWS updates a stack after the call has returned, compares resolved values, and rolls back.

    moto does it at once, compares text, takes no notice of DependsOn, and loses resources it has no update for.
    """
    wanted = Wanted(template, parameters or {}, self.tags if tags is None else tags)
    if self.has_template(template) and (self.parameters, self.tags) == (wanted.parameters, wanted.tags):
        raise ValidationError(message="No updates are to be performed.")
    _begin_update(self, wanted)


@replaces(CloudFormationBackend, "delete_stack")
def delete_stack(self: CloudFormationBackend, name_or_stack_id: str) -> None:
    """AWS deletes after the call has returned, backwards, and the stack is seen until it is gone.

    moto forgets the stack first, deletes in any order, and takes no notice of who imports its exports.
    """
    for stack in list(self.stacks.values()):
        if name_or_stack_id in (stack.name, stack.stack_id) and stack.status != "DELETE_IN_PROGRESS":
            if busy(stack):
                raise ValidationError(message=f"Stack [{stack.name}] is in {stack.status} state; cannot delete it")
            stacks.start(stack, "DELETE_IN_PROGRESS", stacks.delete)


# --- Change sets


@extends(CloudFormationBackend, "create_change_set")
def create_change_set(moto: Any, self: CloudFormationBackend, **asked: Any) -> tuple[str, str]:
    """AWS has one stack of a name, and changes none that is busy or failed. moto makes a second one of that name."""
    name = asked["stack_name"]
    stack = next((stack for stack in self.stacks.values() if stack.name == name), None)
    if stack and asked["change_set_type"] == "CREATE":
        if stack.status != "REVIEW_IN_PROGRESS":
            raise ValidationError(message=f"Stack [{name}] already exists and cannot be created again")
        del self.stacks[stack.stack_id]
    elif stack:
        _check_updatable(stack)
    return moto(self, **asked)


@replaces(CloudFormationResponse, "describe_change_set")
def describe_change_set(self: CloudFormationResponse) -> ActionResult:
    """AWS knows a change set by its name and its stack's. moto takes the last of that name: CDK uses one for all."""
    return ActionResult(_change_set(self))


@replaces(CloudFormationResponse, "delete_change_set")
def delete_change_set(self: CloudFormationResponse) -> ActionResult:
    """AWS is content when there is none. moto fails, or takes another stack's of that name."""
    try:
        del self.cloudformation_backend.change_sets[_change_set(self).change_set_id]
    except CloudFormationError as error:
        if error.code != "ChangeSetNotFound":
            raise
    return EmptyResult()


@replaces(CloudFormationResponse, "execute_change_set")
def execute_change_set(self: CloudFormationResponse) -> ActionResult:
    """AWS carries it out after the call has returned, and drops the stack's change sets.

    moto does it at once, gives the new stack no access to exports, and says COMPLETE whatever happens.
    """
    change_set, backend = _change_set(self), self.cloudformation_backend
    if change_set.execution_status != "AVAILABLE":
        raise CloudFormationError(
            "InvalidChangeSetStatus",
            f"ChangeSet [{change_set.change_set_id}] cannot be executed in its current status of [{change_set.status}]",
        )
    stack: Stack = change_set.stack
    stack.cross_stack_resources = backend.exports
    stack.disable_rollback = self._get_bool_param("DisableRollback", False)
    wanted = Wanted(change_set.template, change_set.parameters, change_set.tags or {})
    if change_set.change_set_type == "CREATE":
        wanted.adopt(stack)
        stacks.start(stack, "CREATE_IN_PROGRESS", stacks.create)
    else:
        _begin_update(stack, wanted)
    for other in [key for key, value in backend.change_sets.items() if value.stack is stack]:
        del backend.change_sets[other]
    return EmptyResult()


def _change_set(request: CloudFormationResponse) -> ChangeSet:
    name, stack = request._get_param("ChangeSetName"), request._get_param("StackName")
    for found in request.cloudformation_backend.change_sets.values():
        of_stack = stack in (found.stack_name, found.stack_id)
        if name == found.change_set_id or (name == found.change_set_name and of_stack):
            return found
    raise CloudFormationError("ChangeSetNotFound", f"ChangeSet [{name}] does not exist")


def _begin_update(stack: Stack, wanted: Wanted) -> None:
    _check_updatable(stack)
    stacks.start(stack, "UPDATE_IN_PROGRESS", stacks.update, wanted)


def _check_updatable(stack: Stack) -> None:
    if stack.status not in _UPDATABLE:
        raise ValidationError(message=f"Stack:{stack.stack_id} is in {stack.status} state and can not be updated.")
