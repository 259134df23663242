"""Resource types that moto lacks, each as small as the templates of CDK's constructs let it be.

moto finds them as direct subclasses of its ``CloudFormationModel``. Where moto has the API, they call it.
"""

from __future__ import annotations

import json
import uuid
from typing import Any, ClassVar

from moto.core.common_models import CloudFormationModel
from moto.eks.models import eks_backends

from .eks import NodeGroups
from .world import world

Properties = dict[str, Any]


class Model:
    """What all of them share. Not a ``CloudFormationModel`` itself: moto would not find its subclasses."""

    type: ClassVar[str]
    name_property: ClassVar[str] = ""

    def __init__(self, physical_id: str, attributes: dict[str, Any] | None = None):
        self.physical_id, self.attributes = physical_id, attributes or {}

    @classmethod
    def cloudformation_type(cls) -> str:
        return cls.type

    @classmethod
    def cloudformation_name_type(cls) -> str:
        return cls.name_property

    @property
    def physical_resource_id(self) -> str:
        return self.physical_id

    def get_cfn_attribute(self, attribute_name: str) -> Any:
        if attribute_name not in self.attributes:
            raise LookupError(
                f"Template error: {self.type} does not support attribute type {attribute_name} in Fn::GetAtt, "
                "or the local AWS does not emulate it"
            )
        return self.attributes[attribute_name]

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name: str, cloudformation_json: dict[str, Any], account_id: str, region_name: str, **kwargs: Any
    ) -> Any:
        return cls.create(resource_name, cloudformation_json["Properties"], account_id, region_name)

    @classmethod
    def update_from_cloudformation_json(
        cls,
        original_resource: Any,
        new_resource_name: str,
        cloudformation_json: dict[str, Any],
        account_id: str,
        region_name: str,
    ) -> Any:
        return original_resource.update(new_resource_name, cloudformation_json["Properties"], account_id, region_name)

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Any:
        raise NotImplementedError

    def update(self, name: str, properties: Properties, account: str, region: str) -> Any:
        """Most of their APIs put: the same call under the same name is the update."""
        return self.create(name, properties, account, region)


class Remembered(Model):
    """What nothing in this local AWS would read: the stack alone remembers it."""

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Any:
        return cls(name)

    def update(self, name: str, properties: Properties, account: str, region: str) -> Any:
        return self

    def delete(self, account: str, region: str) -> None:
        """There is nothing to delete."""


class CdkMetadata(Remembered, CloudFormationModel):
    type = "AWS::CDK::Metadata"


class AccessEntry(Remembered, CloudFormationModel):
    type = "AWS::EKS::AccessEntry"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> AccessEntry:
        arn = f"arn:aws:eks:{region}:{account}:access-entry/{properties['ClusterName']}/{uuid.uuid4()}"
        return cls(f"{properties['PrincipalArn']}|{properties['ClusterName']}", {"AccessEntryArn": arn})


class Cluster(Model, CloudFormationModel):
    """EKS updates a cluster in place; of that, moto's keeps the version only."""

    type = "AWS::EKS::Cluster"
    name_property = "Name"

    _API: ClassVar = {"RoleArn", "ResourcesVpcConfig", "Version", "KubernetesNetworkConfig", "EncryptionConfig"}
    _NETWORK: ClassVar = {"ServiceIpv4Cidr", "IpFamily"}

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Cluster:
        arguments = {key: value for key, value in properties.items() if key in cls._API}
        network = properties.get("KubernetesNetworkConfig", {})
        arguments["KubernetesNetworkConfig"] = {key: value for key, value in network.items() if key in cls._NETWORK}
        eks = world().client("eks", region)
        cluster = eks.create_cluster(name=name, tags=_tags(properties), **camel(arguments))["cluster"]
        return cls(
            name,
            {
                "Arn": cluster["arn"],
                "Id": str(uuid.uuid4()),
                "Endpoint": cluster["endpoint"],
                "CertificateAuthorityData": cluster["certificateAuthority"]["data"],
                "ClusterSecurityGroupId": cluster["resourcesVpcConfig"].get("clusterSecurityGroupId", ""),
                "OpenIdConnectIssuerUrl": cluster["identity"]["oidc"]["issuer"],
                "EncryptionConfigKeyArn": "",
            },
        )

    def update(self, name: str, properties: Properties, account: str, region: str) -> Cluster:
        cluster = eks_backends[account][region].describe_cluster(self.physical_id)
        cluster.version = properties.get("Version", cluster.version)
        return self

    def delete(self, account: str, region: str) -> None:
        world().client("eks", region).delete_cluster(name=self.physical_id)


class Nodegroup(Model, CloudFormationModel):
    """EKS rolls a group's nodes when its template changes. What it would replace a group for, is refused."""

    type = "AWS::EKS::Nodegroup"
    name_property = "NodegroupName"

    _IMMUTABLE = ("ClusterName", "NodeRole", "Subnets", "AmiType", "InstanceTypes", "CapacityType")

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Nodegroup:
        unread = ("NodegroupName", "ForceUpdateEnabled", "NodeRepairConfig", "Tags")
        arguments = camel({key: value for key, value in properties.items() if key not in unread})
        arguments.update(_launch(properties))
        eks = world().client("eks", region)
        made = eks.create_nodegroup(nodegroupName=name, tags=properties.get("Tags", {}), **arguments)["nodegroup"]
        cluster, identity = properties["ClusterName"], f"{properties['ClusterName']}/{name}"
        group = cls(
            identity, {"Arn": made["nodegroupArn"], "ClusterName": cluster, "NodegroupName": name, "Id": identity}
        )
        group.properties = properties
        return group

    def update(self, name: str, properties: Properties, account: str, region: str) -> Nodegroup:
        for key in self._IMMUTABLE:
            if self.properties.get(key) != properties.get(key):
                raise NotImplementedError(f"the local AWS does not replace a node group for a change of {key}")
        launch = _launch(properties)
        NodeGroups(eks_backends[account][region]).update(
            properties["ClusterName"],
            self.attributes["NodegroupName"],
            launch_template=launch.get("launchTemplate"),
            scaling=launch["scalingConfig"],
            labels=properties.get("Labels", {}),
        )
        self.properties = properties
        return self

    def delete(self, account: str, region: str) -> None:
        names = {"clusterName": self.attributes["ClusterName"], "nodegroupName": self.attributes["NodegroupName"]}
        world().client("eks", region).delete_nodegroup(**names)


def _launch(properties: Properties) -> dict[str, Any]:
    """A version is text and a size is a number for EKS's API; a template may have either the other way round."""
    scaling = camel(properties.get("ScalingConfig", {}))
    made: dict[str, Any] = {"scalingConfig": {key: int(value) for key, value in scaling.items()}}
    if "LaunchTemplate" in properties:
        made["launchTemplate"] = {key: str(value) for key, value in camel(properties["LaunchTemplate"]).items()}
    return made


class Version(Model, CloudFormationModel):
    """In the place of moto's, which has no ARN. It goes with its function: moto deletes that with any version of it."""

    type = "AWS::Lambda::Version"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Version:
        made = world().client("lambda", region).publish_version(FunctionName=properties["FunctionName"])
        number = made["Version"]
        arn = f"{made['FunctionArn'].removesuffix(f':{number}')}:{number}"
        return cls(arn, {"Version": number, "FunctionArn": arn})

    def delete(self, account: str, region: str) -> None:
        """See above."""


class Permission(Model, CloudFormationModel):
    """In the place of moto's, which cannot be deleted."""

    type = "AWS::Lambda::Permission"

    _API = ("FunctionName", "Action", "Principal", "SourceArn", "SourceAccount", "PrincipalOrgID")

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Permission:
        arguments = {key: properties[key] for key in cls._API if key in properties}
        world().client("lambda", region).add_permission(StatementId=name, **arguments)
        made = cls(name, {"Id": name})
        made.function = properties["FunctionName"]
        return made

    def update(self, name: str, properties: Properties, account: str, region: str) -> Permission:
        self.delete(account, region)
        return self.create(name, properties, account, region)

    def delete(self, account: str, region: str) -> None:
        world().client("lambda", region).remove_permission(FunctionName=self.function, StatementId=self.physical_id)


class Alias(Model, CloudFormationModel):
    type = "AWS::Lambda::Alias"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Alias:
        client = world().client("lambda", region)
        alias = {key: properties[key] for key in ("FunctionName", "Name")}
        aliases = client.list_aliases(FunctionName=alias["FunctionName"])["Aliases"]
        exists = any(found["Name"] == alias["Name"] for found in aliases)
        act = client.update_alias if exists else client.create_alias
        made = cls(act(FunctionVersion=properties["FunctionVersion"], **alias)["AliasArn"])
        made.attributes, made.alias = {"AliasArn": made.physical_id}, alias
        return made

    def delete(self, account: str, region: str) -> None:
        world().client("lambda", region).delete_alias(**self.alias)


class EventInvokeConfig(Model, CloudFormationModel):
    type = "AWS::Lambda::EventInvokeConfig"

    _API = ("FunctionName", "DestinationConfig", "MaximumEventAgeInSeconds", "MaximumRetryAttempts")

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> EventInvokeConfig:
        arguments = {key: properties[key] for key in cls._API if key in properties}
        world().client("lambda", region).put_function_event_invoke_config(**arguments)
        return cls(properties["FunctionName"])

    def delete(self, account: str, region: str) -> None:
        world().client("lambda", region).delete_function_event_invoke_config(FunctionName=self.physical_id)


class BucketPolicy(Model, CloudFormationModel):
    type = "AWS::S3::BucketPolicy"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> BucketPolicy:
        document = json.dumps(properties["PolicyDocument"])
        world().client("s3", region).put_bucket_policy(Bucket=properties["Bucket"], Policy=document)
        return cls(properties["Bucket"])

    def delete(self, account: str, region: str) -> None:
        world().client("s3", region).delete_bucket_policy(Bucket=self.physical_id)


class QueuePolicy(Model, CloudFormationModel):
    type = "AWS::SQS::QueuePolicy"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> QueuePolicy:
        made = cls(name)
        made.queues = properties["Queues"]
        made._set(region, json.dumps(properties["PolicyDocument"]))
        return made

    def delete(self, account: str, region: str) -> None:
        self._set(region, "")

    def _set(self, region: str, policy: str) -> None:
        for queue in self.queues:
            world().client("sqs", region).set_queue_attributes(QueueUrl=queue, Attributes={"Policy": policy})


class ScheduleGroup(Model, CloudFormationModel):
    type = "AWS::Scheduler::ScheduleGroup"
    name_property = "Name"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> ScheduleGroup:
        arn = world().client("scheduler", region).create_schedule_group(Name=name)["ScheduleGroupArn"]
        return cls(name, {"Arn": arn, "State": "ACTIVE"})

    def update(self, name: str, properties: Properties, account: str, region: str) -> ScheduleGroup:
        return self  # of a group, only tags can change

    def delete(self, account: str, region: str) -> None:
        world().client("scheduler", region).delete_schedule_group(Name=self.physical_id)


class Schedule(Model, CloudFormationModel):
    """The schedule is kept and shown; it never fires by itself. A test invokes its target with its input."""

    type = "AWS::Scheduler::Schedule"
    name_property = "Name"

    @classmethod
    def create(cls, name: str, properties: Properties, account: str, region: str) -> Schedule:
        arguments = {key: value for key, value in properties.items() if key != "Name"}
        arn = world().client("scheduler", region).create_schedule(Name=name, **arguments)["ScheduleArn"]
        made = cls(name, {"Arn": arn})
        made.group = {"GroupName": properties["GroupName"]} if "GroupName" in properties else {}
        return made

    def update(self, name: str, properties: Properties, account: str, region: str) -> Schedule:
        world().client("scheduler", region).update_schedule(**{**properties, "Name": name})
        return self

    def delete(self, account: str, region: str) -> None:
        world().client("scheduler", region).delete_schedule(Name=self.physical_id, **self.group)


def camel(value: Any) -> Any:
    """``RoleArn`` as ``roleArn``, all the way down: the difference between a template and EKS's API.

    The keys inside labels and tags are the user's own and stay as they are.
    """
    if isinstance(value, list):
        return [camel(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key[0].lower() + key[1:]: item if key in ("Tags", "Labels") else camel(item) for key, item in value.items()}


def _tags(properties: Properties) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}
