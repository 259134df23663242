"""Launch templates and Auto Scaling groups."""

from __future__ import annotations

import random
import string
from typing import Any

from ..stack import Created, Resource
from .network import Ec2Provider
from .provider import Properties, Provider, Request, delete_if_there, provides, without


@provides("AWS::EC2::LaunchTemplate")
class LaunchTemplate(Ec2Provider):
    """An update adds a version. CloudFormation leaves the default version at 1."""

    def create(self, request: Request, properties: Properties) -> Created:
        suffix = "".join(random.choices(string.ascii_letters + string.digits, k=12))
        name = properties.get("LaunchTemplateName", f"{request.logical_id[:100]}_{suffix}")
        arguments: dict[str, Any] = {
            "LaunchTemplateName": name,
            "LaunchTemplateData": template_data(properties),
        }
        if "VersionDescription" in properties:
            arguments["VersionDescription"] = properties["VersionDescription"]
        if "TagSpecifications" in properties:
            arguments["TagSpecifications"] = properties["TagSpecifications"]
        made = request.client("ec2").create_launch_template(**arguments)["LaunchTemplate"]
        return self._created(made["LaunchTemplateId"], made["LatestVersionNumber"])

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("LaunchTemplateName") != properties.get("LaunchTemplateName"):
            return self.create(request, properties)
        version = request.client("ec2").create_launch_template_version(
            LaunchTemplateId=old.physical_id,
            LaunchTemplateData=template_data(properties),
            **{key: properties[key] for key in ("VersionDescription",) if key in properties},
        )["LaunchTemplateVersion"]
        return self._created(old.physical_id, version["VersionNumber"])

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_launch_template, LaunchTemplateId=resource.physical_id)

    @staticmethod
    def _created(template: str, latest: int) -> Created:
        return Created(
            template,
            {"LaunchTemplateId": template, "LatestVersionNumber": str(latest), "DefaultVersionNumber": "1"},
        )


def template_data(properties: Properties) -> dict[str, Any]:
    """Numbers and truths may come as text in a template; EC2's API wants them as they are."""
    return typed(properties.get("LaunchTemplateData") or {})


_NUMBERS = {"VolumeSize", "Iops", "Throughput", "HttpPutResponseHopLimit", "DeviceIndex", "NetworkCardIndex"}


def typed(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: typed(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [typed(item, key) for item in value]
    if key in _NUMBERS:
        return int(value)
    if key not in ("Value", "Key") and value in ("true", "false"):
        return value == "true"
    return value


@provides("AWS::AutoScaling::AutoScalingGroup")
class AutoScalingGroup(Provider):
    """An update changes the group in place and, if its launch template changed, replaces its instances.

    AWS replaces them only if an UpdatePolicy says so; here it is always done, all at once.
    """

    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "AutoScalingGroupName", 255)
        tags = [
            {
                "ResourceId": name,
                "ResourceType": "auto-scaling-group",
                "Key": tag["Key"],
                "Value": tag["Value"],
                "PropagateAtLaunch": tag.get("PropagateAtLaunch", True),
            }
            for tag in properties.get("Tags", [])
        ]
        request.client("autoscaling").create_auto_scaling_group(
            AutoScalingGroupName=name, Tags=tags, **self._arguments(properties)
        )
        return Created(name, {"AutoScalingGroupName": name})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("AutoScalingGroupName") != properties.get("AutoScalingGroupName"):
            return self.create(request, properties)
        client, name = request.client("autoscaling"), old.physical_id
        client.update_auto_scaling_group(AutoScalingGroupName=name, **self._arguments(properties))
        keys = ("LaunchTemplate", "MixedInstancesPolicy", "LaunchConfigurationName")
        if any(old.properties.get(key) != properties.get(key) for key in keys):
            replace_instances(client, name)
        return Created(name, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(
            request.client("autoscaling").delete_auto_scaling_group,
            AutoScalingGroupName=resource.physical_id,
            ForceDelete=True,
        )

    @staticmethod
    def _arguments(properties: Properties) -> dict[str, Any]:
        arguments = without(
            properties, "AutoScalingGroupName", "Tags", "VPCZoneIdentifier", "Cooldown", "NotificationConfigurations",
            "MetricsCollection", "LifecycleHookSpecificationList",
        )  # fmt: skip
        for key in ("MinSize", "MaxSize", "DesiredCapacity"):
            if key in arguments:
                arguments[key] = int(arguments[key])
        if "VPCZoneIdentifier" in properties:
            arguments["VPCZoneIdentifier"] = ",".join(properties["VPCZoneIdentifier"])
        return arguments


def replace_instances(client: Any, name: str) -> None:
    """Ends all instances of a group and lets it launch as many new ones."""
    group = client.describe_auto_scaling_groups(AutoScalingGroupNames=[name])["AutoScalingGroups"][0]
    wanted, smallest = group["DesiredCapacity"], group["MinSize"]
    client.update_auto_scaling_group(AutoScalingGroupName=name, MinSize=0, DesiredCapacity=0)
    client.update_auto_scaling_group(AutoScalingGroupName=name, MinSize=smallest, DesiredCapacity=wanted)
