"""Log groups, alarms, schedules, and CDK's metadata."""

from __future__ import annotations

import json
from typing import Any

from ..stack import Created, Resource
from .provider import Properties, Provider, Request, delete_if_there, provides, without


@provides("AWS::CDK::Metadata")
class CdkMetadata(Provider):
    """Only counted by AWS; nothing is made."""

    def create(self, request: Request, properties: Properties) -> Created:
        return Created(request.generated_name(), {})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        return Created(old.physical_id, {})

    def delete(self, request: Request, resource: Resource) -> None:
        pass


@provides("AWS::Logs::LogGroup")
class LogGroup(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "LogGroupName", 512)
        request.client("logs").create_log_group(logGroupName=name, tags=request.tags(properties))
        self._set_retention(request, name, properties)
        arn = f"arn:aws:logs:{request.stack.region}:{request.stack.account}:log-group:{name}:*"
        return Created(name, {"Arn": arn})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("LogGroupName") != properties.get("LogGroupName"):
            return self.create(request, properties)
        self._set_retention(request, old.physical_id, properties)
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("logs").delete_log_group, logGroupName=resource.physical_id)

    @staticmethod
    def _set_retention(request: Request, name: str, properties: Properties) -> None:
        if "RetentionInDays" in properties:
            days = int(properties["RetentionInDays"])
            request.client("logs").put_retention_policy(logGroupName=name, retentionInDays=days)


@provides("AWS::CloudWatch::Alarm")
class Alarm(Provider):
    """The alarm is kept and shown; nothing feeds it, so it never goes off by itself."""

    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "AlarmName", 255)
        arguments = without(properties, "AlarmName", "Tags")
        request.client("cloudwatch").put_metric_alarm(AlarmName=name, **arguments)
        arn = f"arn:aws:cloudwatch:{request.stack.region}:{request.stack.account}:alarm:{name}"
        return Created(name, {"Arn": arn})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("AlarmName") == properties.get("AlarmName"):
            properties = {**properties, "AlarmName": old.physical_id}
        return self.create(request, properties)

    def delete(self, request: Request, resource: Resource) -> None:
        request.client("cloudwatch").delete_alarms(AlarmNames=[resource.physical_id])


@provides("AWS::Scheduler::ScheduleGroup")
class ScheduleGroup(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "Name")
        arn = request.client("scheduler").create_schedule_group(Name=name)["ScheduleGroupArn"]
        return Created(name, {"Arn": arn, "State": "ACTIVE"})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("scheduler").delete_schedule_group, Name=resource.physical_id)


@provides("AWS::Scheduler::Schedule")
class Schedule(Provider):
    """The schedule is kept and shown; it never fires by itself. A test invokes its target with its input."""

    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "Name")
        made = request.client("scheduler").create_schedule(Name=name, **self._arguments(properties))
        return Created(name, {"Arn": made["ScheduleArn"]})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if any(old.properties.get(key) != properties.get(key) for key in ("Name", "GroupName")):
            return self.create(request, properties)
        request.client("scheduler").update_schedule(Name=old.physical_id, **self._arguments(properties))
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        group = {key: resource.properties[key] for key in ("GroupName",) if key in resource.properties}
        delete_if_there(request.client("scheduler").delete_schedule, Name=resource.physical_id, **group)

    @staticmethod
    def _arguments(properties: Properties) -> dict[str, Any]:
        arguments = without(properties, "Name", "Tags")
        if isinstance(arguments["Target"].get("Input"), (dict, list)):
            arguments["Target"]["Input"] = json.dumps(arguments["Target"]["Input"])
        return arguments
