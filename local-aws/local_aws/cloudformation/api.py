"""CloudFormation's API: moto reads the request and writes the answer, the stacks in between are ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from moto.cloudformation.exceptions import AlreadyExistsException, CloudFormationError, ValidationError
from moto.cloudformation.responses import CloudFormationResponse, get_template_summary_response_from_template
from moto.cloudformation.utils import generate_changeset_id, generate_stack_id, validate_create_change_set
from moto.core.responses import ActionResult, EmptyResult

from . import operations
from .operations import STACKS, Wanted, resolve_parameters
from .stack import Resource, Stack, now
from .template import Template, TemplateError, parse, references

# A stack takes a change only from one of these.
_UPDATABLE = {
    "CREATE_COMPLETE",
    "UPDATE_COMPLETE",
    "UPDATE_ROLLBACK_COMPLETE",
    "UPDATE_FAILED",
    "IMPORT_COMPLETE",
    "IMPORT_ROLLBACK_COMPLETE",
}


@dataclass
class ChangeSet:
    change_set_id: str
    name: str
    kind: str
    stack: Stack
    wanted: Wanted
    changes: list[dict[str, Any]]
    status: str = "CREATE_COMPLETE"
    execution_status: str = "AVAILABLE"
    reason: str | None = None
    description: str | None = None
    created_at: datetime = field(default_factory=now)


_change_sets: dict[str, ChangeSet] = {}


class CloudFormationApi(CloudFormationResponse):
    """Answers every action on stacks and change sets. What is left of moto's own class: stack sets, validation.

    AWS works asynchronously, honours DependsOn, compares resolved values, rolls back, and knows change sets by
    stack *and* name. moto 5.2 does none of it, and reports a half made stack as CREATE_COMPLETE; so nothing of its
    stacks is used.
    """

    # moto turns its own Change objects into answers here; ours are answers already.
    RESPONSE_KEY_PATH_TO_TRANSFORMER: ClassVar = {
        key: transform
        for key, transform in CloudFormationResponse.RESPONSE_KEY_PATH_TO_TRANSFORMER.items()
        if key != "DescribeChangeSetOutput.Changes"
    }

    # --- Stacks

    def create_stack(self) -> ActionResult:
        name = self._get_param("StackName")
        if _find(name, self.region):
            raise AlreadyExistsException(f"Stack [{name}] already exists")
        wanted = self._wanted(None)
        stack = self._new_stack(name)
        self._set_options(stack)
        stack.disable_rollback |= self._get_param("OnFailure") == "DO_NOTHING"
        stack.set_status("CREATE_IN_PROGRESS", "User Initiated")
        operations.start(operations.create, stack, wanted)
        return ActionResult({"StackId": stack.stack_id})

    def update_stack(self) -> ActionResult:
        stack = self._stack()
        wanted = self._wanted(stack)
        with stack.lock:
            _check_updatable(stack)
            if _same(stack, wanted):
                raise ValidationError(message="No updates are to be performed.")
            self._set_options(stack)
            stack.set_status("UPDATE_IN_PROGRESS", "User Initiated")
        operations.start(operations.update, stack, wanted)
        return ActionResult({"StackId": stack.stack_id})

    def delete_stack(self) -> ActionResult:
        stack = _find(self._get_param("StackName"), self.region)
        if stack is None or stack.status == "DELETE_COMPLETE":
            return EmptyResult()  # AWS says nothing either
        with stack.lock:
            if stack.termination_protection:
                raise ValidationError(
                    message=f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
                )
            if stack.status == "DELETE_IN_PROGRESS":
                return EmptyResult()
            if stack.busy:
                raise ValidationError(message=f"Stack [{stack.stack_id}] is in {stack.status} state; cannot delete it")
            stack.token = self._get_param("ClientRequestToken")
            stack.set_status("DELETE_IN_PROGRESS", "User Initiated")
        operations.start(operations.delete, stack)
        return EmptyResult()

    def describe_stacks(self) -> ActionResult:
        if self._get_param("StackName"):
            return ActionResult({"Stacks": [_describe(self._stack())]})
        alive = (stack for stack in self._stacks() if stack.status != "DELETE_COMPLETE")
        return ActionResult({"Stacks": [_describe(stack) for stack in alive]})

    def list_stacks(self) -> ActionResult:
        wanted = self._get_param("StackStatusFilter", [])
        chosen = [stack for stack in self._stacks() if not wanted or stack.status in wanted]
        return ActionResult({"StackSummaries": [_describe(stack) for stack in chosen]})

    def describe_stack_events(self) -> ActionResult:
        return ActionResult({"StackEvents": list(reversed(self._stack().events))})

    def describe_stack_resource(self) -> ActionResult:
        stack, name = self._stack(), self._get_param("LogicalResourceId")
        if name not in stack.resources:
            raise ValidationError(message=f"Resource {name} does not exist for stack {stack.name}")
        return ActionResult({"StackResourceDetail": _describe_resource(stack, stack.resources[name])})

    def describe_stack_resources(self) -> ActionResult:
        physical = self._get_param("PhysicalResourceId")
        if physical:
            stack = next(
                (s for s in self._stacks() if any(r.physical_id == physical for r in s.resources.values())), None
            )
            if stack is None:
                raise ValidationError(message=f"Stack for {physical} does not exist")
        else:
            stack = self._stack()
        name = self._get_param("LogicalResourceId")
        chosen = [resource for resource in list(stack.resources.values()) if name in (None, resource.logical_id)]
        return ActionResult({"StackResources": [_describe_resource(stack, resource) for resource in chosen]})

    def list_stack_resources(self) -> ActionResult:
        stack = self._stack()
        found = [_describe_resource(stack, resource) for resource in list(stack.resources.values())]
        return ActionResult({"StackResourceSummaries": found})

    def get_template(self) -> ActionResult:
        stack = self._stack()
        name = self._get_param("ChangeSetName")
        body = self._change_set().wanted.body if name else stack.body
        return ActionResult({"TemplateBody": body, "StagesAvailable": ["Original", "Processed"]})

    def get_template_summary(self) -> ActionResult:
        name = self._get_param("StackName")
        body = self._stack().body if name else self._body(None)
        return ActionResult(get_template_summary_response_from_template(body))

    def list_exports(self) -> ActionResult:
        return ActionResult(
            {
                "Exports": [
                    {"ExportingStackId": stack.stack_id, "Name": output.export, "Value": output.value}
                    for stack in self._stacks()
                    for output in stack.outputs.values()
                    if output.export
                ]
            }
        )

    def list_imports(self) -> ActionResult:
        name = self._get_param("ExportName")
        users = [s.name for s in self._stacks() if name in s.imports and s.status != "DELETE_COMPLETE"]
        if not users:
            raise ValidationError(message=f"Export '{name}' is not imported by any stack.")
        return ActionResult({"Imports": users})

    def update_termination_protection(self) -> ActionResult:
        stack = self._stack()
        stack.termination_protection = self._get_bool_param("EnableTerminationProtection", False)
        return ActionResult({"StackId": stack.stack_id})

    # --- Change sets

    def create_change_set(self) -> ActionResult:
        name, stack_name = self._get_param("ChangeSetName"), self._get_param("StackName")
        kind = self._get_param("ChangeSetType", "UPDATE")
        validate_create_change_set(name)
        stack = _find(stack_name, self.region)
        if kind == "IMPORT":
            raise ValidationError(message="The local AWS does not emulate the import of resources")
        if kind == "CREATE":
            if stack and stack.status != "REVIEW_IN_PROGRESS":
                raise ValidationError(
                    message=f"Stack [{stack_name}] already exists and cannot be created again "
                    f"with the changeSet [{name}]."
                )
            wanted = self._wanted(None)
            if stack is None:
                stack = self._new_stack(stack_name)
                stack.set_status("REVIEW_IN_PROGRESS", "User Initiated")
        else:
            stack = self._stack()
            _check_updatable(stack)
            wanted = self._wanted(stack)
        if _find_change_set(name, stack):
            raise CloudFormationError("AlreadyExistsException", f"ChangeSet [{name}] already exists")
        change_set = ChangeSet(
            generate_changeset_id(name, self.region, self.current_account),
            name,
            kind,
            stack,
            wanted,
            _changes(stack, wanted),
            description=self._get_param("Description"),
        )
        if kind == "UPDATE" and _same(stack, wanted):
            change_set.status, change_set.execution_status = "FAILED", "UNAVAILABLE"
            change_set.reason = (
                "The submitted information didn't contain changes. Submit different information to create a change set."
            )
        _change_sets[change_set.change_set_id] = change_set
        return ActionResult({"Id": change_set.change_set_id, "StackId": stack.stack_id})

    def describe_change_set(self) -> ActionResult:
        change_set = self._change_set()
        wanted = change_set.wanted
        return ActionResult(
            {
                "ChangeSetName": change_set.name,
                "ChangeSetId": change_set.change_set_id,
                "StackId": change_set.stack.stack_id,
                "StackName": change_set.stack.name,
                "Description": change_set.description,
                "Parameters": wanted.parameters,
                "Tags": [{"Key": key, "Value": value} for key, value in wanted.tags.items()],
                "Capabilities": wanted.capabilities,
                "CreationTime": change_set.created_at,
                "Status": change_set.status,
                "StatusReason": change_set.reason,
                "ExecutionStatus": change_set.execution_status,
                "Changes": change_set.changes,
            }
        )

    def list_change_sets(self) -> ActionResult:
        stack = self._stack()
        return ActionResult(
            {
                "Summaries": [
                    {
                        "ChangeSetName": change_set.name,
                        "ChangeSetId": change_set.change_set_id,
                        "StackId": stack.stack_id,
                        "StackName": stack.name,
                        "Status": change_set.status,
                        "ExecutionStatus": change_set.execution_status,
                        "CreationTime": change_set.created_at,
                    }
                    for change_set in _change_sets.values()
                    if change_set.stack is stack
                ]
            }
        )

    def delete_change_set(self) -> ActionResult:
        name, stack_name = self._get_param("ChangeSetName"), self._get_param("StackName")
        stack = _find(stack_name, self.region) if stack_name else None
        change_set = _change_sets.get(name) or (_find_change_set(name, stack) if stack else None)
        if change_set:
            del _change_sets[change_set.change_set_id]
        return EmptyResult()

    def execute_change_set(self) -> ActionResult:
        change_set = self._change_set()
        stack = change_set.stack
        if change_set.execution_status != "AVAILABLE":
            raise CloudFormationError(
                "InvalidChangeSetStatus",
                f"ChangeSet [{change_set.change_set_id}] cannot be executed in its current status of "
                f"[{change_set.status}]",
            )
        with stack.lock:
            if stack.busy:
                raise ValidationError(
                    message=f"Stack:{stack.stack_id} is in {stack.status} state and can not be updated."
                )
            stack.token = self._get_param("ClientRequestToken")
            stack.disable_rollback = self._get_bool_param("DisableRollback", False)
            status = "CREATE_IN_PROGRESS" if change_set.kind == "CREATE" else "UPDATE_IN_PROGRESS"
            stack.set_status(status, "User Initiated")
        operation = operations.create if change_set.kind == "CREATE" else operations.update
        operations.start(operation, stack, change_set.wanted)
        for other in [key for key, value in _change_sets.items() if value.stack is stack]:
            del _change_sets[other]  # AWS, too, drops all of a stack's change sets when one is carried out
        return EmptyResult()

    # --- What the request says

    def _stacks(self) -> list[Stack]:
        return [stack for stack in list(STACKS.by_id.values()) if stack.region == self.region]

    def _stack(self) -> Stack:
        name = self._get_param("StackName")
        stack = _find(name, self.region)
        if stack is None:
            raise ValidationError(name)
        return stack

    def _change_set(self) -> ChangeSet:
        name, stack_name = self._get_param("ChangeSetName"), self._get_param("StackName")
        if name in _change_sets:
            return _change_sets[name]
        stack = _find(stack_name, self.region) if stack_name else None
        found = _find_change_set(name, stack) if stack else None
        if found is None:
            raise CloudFormationError("ChangeSetNotFound", f"ChangeSet [{name}] does not exist")
        return found

    def _new_stack(self, name: str) -> Stack:
        stack_id = generate_stack_id(name, self.region, self.current_account)
        stack = Stack(name, stack_id, self.region, self.current_account)
        STACKS.by_id[stack.stack_id] = stack
        return stack

    def _set_options(self, stack: Stack) -> None:
        stack.token = self._get_param("ClientRequestToken")
        stack.disable_rollback = self._get_bool_param("DisableRollback", False)

    def _body(self, stack: Stack | None) -> str:
        if self._get_bool_param("UsePreviousTemplate", False) and stack:
            return stack.body
        url = self._get_param("TemplateURL")
        body = self._get_stack_from_s3_url(url) if url else self._get_param("TemplateBody")
        if not body:
            raise ValidationError(message="Either Template URL or Template Body must be specified.")
        return body

    def _wanted(self, stack: Stack | None) -> Wanted:
        """Reads and checks the request; what is wrong with it is refused here, before anything is touched."""
        body = self._body(stack)
        parameters = {}
        for given in self._get_param("Parameters", []):
            key = given["ParameterKey"]
            if not given.get("UsePreviousValue"):
                parameters[key] = given.get("ParameterValue", "")
            elif stack and key in stack.parameters:
                parameters[key] = stack.parameters[key]
        tags = self._get_param("Tags")
        try:
            template = parse(body)
            resolve_parameters(template, parameters, self.region)
        except TemplateError as error:
            raise ValidationError(message=str(error)) from error
        return Wanted(
            body,
            template,
            parameters,
            {tag["Key"]: tag["Value"] for tag in tags} if tags is not None else dict(stack.tags if stack else {}),
            self._get_param("RoleARN") or (stack.role_arn if stack else None),
            self._get_param("Capabilities", []),
        )


def _find(name: str, region: str) -> Stack | None:
    """By id, deleted stacks included; by name, only those that still exist."""
    if name in STACKS.by_id:
        return STACKS.by_id[name]
    for stack in list(STACKS.by_id.values()):
        if stack.name == name and stack.region == region and stack.status != "DELETE_COMPLETE":
            return stack
    return None


def _find_change_set(name: str, stack: Stack) -> ChangeSet | None:
    return next((found for found in _change_sets.values() if found.name == name and found.stack is stack), None)


def _check_updatable(stack: Stack) -> None:
    if stack.status not in _UPDATABLE:
        raise ValidationError(message=f"Stack:{stack.stack_id} is in {stack.status} state and can not be updated.")


def _same(stack: Stack, wanted: Wanted) -> bool:
    return (stack.template, stack.parameters, stack.tags) == (wanted.template, wanted.parameters, wanted.tags)


def _changes(stack: Stack, wanted: Wanted) -> list[dict[str, Any]]:
    """What a change set shows: told by the text alone, and by parameters. Resolved values come at execution."""
    old: Template = stack.template.get("Resources", {}) if stack.template else {}
    new = wanted.template["Resources"]
    names = set(stack.parameters) | set(wanted.parameters)
    changed = {name for name in names if stack.parameters.get(name) != wanted.parameters.get(name)}
    actions = {name: "Add" for name in new if name not in old}
    actions |= {name: "Remove" for name in old if name not in new}
    for name in set(new) & set(old):
        if new[name] != old[name] or references(new[name]) & changed:
            actions[name] = "Modify"
    return [
        {
            "Type": "Resource",
            "ResourceChange": {
                "Action": action,
                "LogicalResourceId": name,
                "PhysicalResourceId": stack.resources[name].physical_id if name in stack.resources else None,
                "ResourceType": (new.get(name) or old[name])["Type"],
                "Replacement": "Conditional" if action == "Modify" else None,
            },
        }
        for name, action in sorted(actions.items())
    ]


def _describe(stack: Stack) -> dict[str, Any]:
    return {
        "StackId": stack.stack_id,
        "StackName": stack.name,
        "Description": stack.template.get("Description"),
        "TemplateDescription": stack.template.get("Description"),
        "Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in stack.parameters.items()],
        "CreationTime": stack.created_at,
        "LastUpdatedTime": stack.updated_at,
        "DeletionTime": stack.deleted_at,
        "StackStatus": stack.status,
        "StackStatusReason": stack.reason,
        "DisableRollback": stack.disable_rollback,
        "EnableTerminationProtection": stack.termination_protection,
        "Capabilities": stack.capabilities,
        "RoleARN": stack.role_arn,
        "Tags": stack.tags,
        "Outputs": [
            {"OutputKey": out.key, "OutputValue": out.value, "Description": out.description, "ExportName": out.export}
            for out in stack.outputs.values()
        ],
    }


def _describe_resource(stack: Stack, resource: Resource) -> dict[str, Any]:
    return {
        "StackId": stack.stack_id,
        "StackName": stack.name,
        "LogicalResourceId": resource.logical_id,
        "PhysicalResourceId": resource.physical_id or None,
        "ResourceType": resource.type,
        "ResourceStatus": resource.status,
        "ResourceStatusReason": resource.reason,
        "Timestamp": resource.changed_at,
        "LastUpdatedTimestamp": resource.changed_at,
    }
