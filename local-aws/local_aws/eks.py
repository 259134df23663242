"""Managed node groups with nodes: a model of what EKS does with a launch template."""

from __future__ import annotations

import base64
import copy
import re
import time
import uuid
from typing import Any

from moto.eks.exceptions import InvalidParameterException
from moto.eks.models import Cluster, EKSBackend, Nodegroup
from moto.ssm.models import Parameter, ParameterDict

from . import user_data
from .patching import extends
from .world import world

DEFAULT_VERSION = "1.33"
DEFAULT_CIDR = "172.20.0.0/16"
_RELEASE = "v20260101"
_DEFAULT_INSTANCE_TYPES = ["t3.medium"]

# EKS's AMI types, and what the name of their image begins with.
_IMAGE_NAMES = {
    "AL2023_x86_64_STANDARD": "amazon-eks-node-al2023-x86_64-standard",
    "AL2023_ARM_64_STANDARD": "amazon-eks-node-al2023-arm64-standard",
    "AL2023_x86_64_NVIDIA": "amazon-eks-node-al2023-x86_64-nvidia",
    "AL2023_x86_64_NEURON": "amazon-eks-node-al2023-x86_64-neuron",
    "BOTTLEROCKET_x86_64": "bottlerocket-aws-k8s-x86_64",
    "BOTTLEROCKET_ARM_64": "bottlerocket-aws-k8s-aarch64",
    "AL2_x86_64": "amazon-eks-node",
}


def image_for(ami_type: str, version: str, region: str) -> str:
    """The id of EKS's image for an AMI type, registered with EC2 on first use so that DescribeImages knows it."""
    if ami_type not in _IMAGE_NAMES:
        raise InvalidParameterException(message=f"the local AWS knows no image for AMI type {ami_type}")
    name = f"{_IMAGE_NAMES[ami_type]}-{version}-{_RELEASE}"
    ec2 = world().client("ec2", region)
    found = ec2.describe_images(Owners=["self"], Filters=[{"Name": "name", "Values": [name]}])["Images"]
    if found:
        return found[0]["ImageId"]
    architecture = "arm64" if "arm64" in name or "aarch64" in name else "x86_64"
    return ec2.register_image(Name=name, Architecture=architecture, RootDeviceName="/dev/xvda")["ImageId"]


_OPTIMIZED = re.compile(
    r"/aws/service/eks/optimized-ami/(?P<version>[\d.]+)/amazon-linux-2023/(?P<architecture>x86_64|arm64)"
    r"/(?P<variant>standard|nvidia|neuron)/recommended/image_id"
)


@extends(ParameterDict, "_check_loading_status")
def load_image_parameter(moto: Any, self: ParameterDict, key: str) -> None:
    """AWS publishes the ids of EKS's images as parameters. moto loads other public ones here, but none of these."""
    moto(self, key)
    match = _OPTIMIZED.fullmatch(str(key))
    if match is None or dict.__contains__(self, key):
        return
    architecture = "ARM_64" if match["architecture"] == "arm64" else "x86_64"
    image = image_for(f"AL2023_{architecture}_{match['variant'].upper()}", match["version"], self.region_name)
    parameter = Parameter(
        account_id=self.account_id,
        name=key,
        value=image,
        parameter_type="String",
        description=None,
        allowed_pattern=None,
        keyid=None,
        last_modified_date=time.time(),
        version=1,
        data_type="text",
    )
    dict.__setitem__(self, key, [parameter])


class NodeGroups:
    """Launches, rolls and ends the nodes behind moto's records of node groups."""

    def __init__(self, backend: EKSBackend):
        self._backend, self._region = backend, backend.region_name
        self._ec2 = world().client("ec2", self._region)
        self._scaling = world().client("autoscaling", self._region)

    def launch(self, group: Nodegroup) -> None:
        """EKS copies the user's template into one of its own (``eks-UUID``) and runs an Auto Scaling group on it."""
        name = f"eks-{group.nodegroup_name}-{group.uuid}"
        made = self._ec2.create_launch_template(
            LaunchTemplateName=f"eks-{group.uuid}", LaunchTemplateData=self._template_data(group)
        )["LaunchTemplate"]
        group.local_launch_template = made["LaunchTemplateId"]
        group.resources = {"autoScalingGroups": [{"name": name}]}
        scaling = group.scaling_config
        self._scaling.create_auto_scaling_group(
            AutoScalingGroupName=name,
            MinSize=scaling["minSize"],
            MaxSize=scaling["maxSize"],
            DesiredCapacity=scaling["desiredSize"],
            VPCZoneIdentifier=",".join(group.subnets),
            LaunchTemplate={"LaunchTemplateId": made["LaunchTemplateId"], "Version": "1"},
            Tags=[
                {
                    "ResourceId": name,
                    "ResourceType": "auto-scaling-group",
                    "Key": key,
                    "Value": value,
                    "PropagateAtLaunch": True,
                }
                for key, value in self._node_tags(group).items()
            ],
        )

    def update(
        self,
        cluster: str,
        name: str,
        launch_template: dict[str, str] | None,
        scaling: dict[str, int],
        labels: dict[str, str],
    ) -> Nodegroup:
        """A new version of EKS's own template, and new nodes from it, all at once. EKS rolls them one by one."""
        group = self._backend.describe_nodegroup(cluster, name)
        before = copy.copy(group.__dict__)
        if launch_template:
            group.launch_template = {**(group.launch_template or {}), **launch_template}
        group.labels = labels
        try:
            data = self._template_data(group)
        except Exception:
            group.__dict__.update(before)  # EKS checks first and changes nothing if it does not like what it sees
            raise
        version = self._ec2.create_launch_template_version(
            LaunchTemplateId=group.local_launch_template, LaunchTemplateData=data
        )["LaunchTemplateVersion"]["VersionNumber"]
        group.scaling_config = {**group.scaling_config, **scaling}
        wanted, auto_scaling_group = group.scaling_config, group.resources["autoScalingGroups"][0]["name"]
        self._scaling.update_auto_scaling_group(
            AutoScalingGroupName=auto_scaling_group,
            LaunchTemplate={"LaunchTemplateId": group.local_launch_template, "Version": str(version)},
            MinSize=0,
            DesiredCapacity=0,
        )
        self._scaling.update_auto_scaling_group(
            AutoScalingGroupName=auto_scaling_group,
            MinSize=wanted["minSize"],
            MaxSize=wanted["maxSize"],
            DesiredCapacity=wanted["desiredSize"],
        )
        return group

    def end(self, group: Nodegroup) -> None:
        auto_scaling_group = group.resources["autoScalingGroups"][0]["name"]
        self._scaling.delete_auto_scaling_group(AutoScalingGroupName=auto_scaling_group, ForceDelete=True)
        self._ec2.delete_launch_template(LaunchTemplateId=group.local_launch_template)
        iam = world().client("iam", self._region)
        role, profile = self._role(group), f"eks-{group.uuid}"
        iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=role)
        iam.delete_instance_profile(InstanceProfileName=profile)

    def _template_data(self, group: Nodegroup) -> dict[str, Any]:
        """The user's template, with what EKS adds. With an AMI of the user's, user data is copied untouched."""
        cluster: Cluster = self._backend.describe_cluster(group.cluster_name)
        data = self._users_data(group)
        if "IamInstanceProfile" in data:
            raise InvalidParameterException(
                message="Launch template should not specify an instance profile. The noderole in your request will be "
                "used to construct an instance profile."
            )
        if "ImageId" not in data:
            version = cluster.version
            ami_type = group.ami_type if group.ami_type != "AL2_x86_64" else "AL2023_x86_64_STANDARD"
            data["ImageId"] = image_for(ami_type, version, self._region)
            if ami_type.startswith("AL2023"):
                data["UserData"] = self._merged_user_data(group, cluster, data)
        if "InstanceType" not in data:
            data["InstanceType"] = (group.instance_types or _DEFAULT_INSTANCE_TYPES)[0]
        if not data.get("SecurityGroupIds") and not data.get("NetworkInterfaces"):
            security_group = cluster.resources_vpc_config.get("clusterSecurityGroupId")
            if security_group:
                data["SecurityGroupIds"] = [security_group]
        data["IamInstanceProfile"] = {"Name": self._instance_profile(group)}
        data.setdefault("MetadataOptions", {"HttpTokens": "required", "HttpPutResponseHopLimit": 2})
        return data

    def _users_data(self, group: Nodegroup) -> dict[str, Any]:
        wanted = group.launch_template or {}
        if not wanted:
            return {}
        by = {"LaunchTemplateId": wanted["id"]} if "id" in wanted else {"LaunchTemplateName": wanted["name"]}
        version = wanted.get("version") or "$Default"
        found = self._ec2.describe_launch_template_versions(Versions=[version], **by)["LaunchTemplateVersions"]
        return found[0]["LaunchTemplateData"]

    @staticmethod
    def _merged_user_data(group: Nodegroup, cluster: Cluster, data: dict[str, Any]) -> str:
        own = user_data.node_config(
            cluster=group.cluster_name,
            endpoint=cluster.endpoint,
            certificate_authority=cluster.certificate_authority["data"],
            cidr=cluster.kubernetes_network_config["serviceIpv4Cidr"],
            node_group=group.nodegroup_name,
            image=data["ImageId"],
            labels=group.labels or {},
        )
        try:
            merged = user_data.merged(own, base64.b64decode(data.get("UserData") or ""))
        except user_data.NotMime as error:
            raise InvalidParameterException(message=str(error)) from error
        return base64.b64encode(merged).decode()

    def _instance_profile(self, group: Nodegroup) -> str:
        iam, name = world().client("iam", self._region), f"eks-{group.uuid}"
        try:
            iam.create_instance_profile(InstanceProfileName=name)
        except iam.exceptions.EntityAlreadyExistsException:
            return name
        iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=self._role(group))
        return name

    @staticmethod
    def _role(group: Nodegroup) -> str:
        return group.node_role.rpartition("/")[2]

    @staticmethod
    def _node_tags(group: Nodegroup) -> dict[str, str]:
        return {
            "eks:cluster-name": group.cluster_name,
            "aws:eks:cluster-name": group.cluster_name,
            "eks:nodegroup-name": group.nodegroup_name,
            f"kubernetes.io/cluster/{group.cluster_name}": "owned",
            "k8s.io/cluster-autoscaler/enabled": "true",
            f"k8s.io/cluster-autoscaler/{group.cluster_name}": "owned",
        }


@extends(EKSBackend, "create_nodegroup")
def create_nodegroup(moto: Any, self: EKSBackend, cluster_name: str, *rest: Any, **named: Any) -> Nodegroup:
    """EKS runs a group's nodes in an Auto Scaling group, from a template of its own. moto keeps a record, no nodes."""
    group = moto(self, cluster_name, *rest, **named)
    group.version = self.clusters[cluster_name].version
    try:
        NodeGroups(self).launch(group)
    except Exception:
        cluster = self.clusters[cluster_name]
        del cluster.nodegroups[group.nodegroup_name]
        cluster.nodegroup_count -= 1
        raise
    return group


@extends(EKSBackend, "delete_nodegroup")
def delete_nodegroup(moto: Any, self: EKSBackend, cluster_name: str, nodegroup_name: str) -> Nodegroup:
    """EKS ends the nodes with their group. moto has none to end."""
    group = moto(self, cluster_name, nodegroup_name)
    NodeGroups(self).end(group)
    return group


@extends(Cluster, "__init__")
def make_cluster(moto: Any, self: Cluster, name: str, *rest: Any, **named: Any) -> None:
    """EKS makes a cluster security group in the cluster's VPC, answers a version that exists, and real Base64 as CA.

    moto makes no security group, defaults to version 1.19, forgets the default CIDR once ``ipFamily`` is given, and its
    certificate authority is random letters.
    """
    named["version"] = named.get("version") or DEFAULT_VERSION
    network = {key: value for key, value in (named.get("kubernetes_network_config") or {}).items() if value}
    named["kubernetes_network_config"] = {"serviceIpv4Cidr": DEFAULT_CIDR, **network}
    moto(self, name, *rest, **named)
    self.certificate_authority = _certificate_authority()
    _add_security_group(self, named["region_name"])


@extends(EKSBackend, "delete_cluster")
def delete_cluster(moto: Any, self: EKSBackend, name: str) -> Cluster:
    """EKS deletes the cluster security group with the cluster. moto has none to delete."""
    cluster = moto(self, name)
    group = cluster.resources_vpc_config.get("clusterSecurityGroupId")
    if group:
        world().client("ec2", self.region_name).delete_security_group(GroupId=group)
    return cluster


def _certificate_authority() -> dict[str, str]:
    """Base64 that decodes, as a certificate's does; what it decodes to is random and no certificate."""
    return {"data": base64.b64encode(b"-----BEGIN CERTIFICATE-----\n" + uuid.uuid4().hex.encode()).decode()}


def _add_security_group(cluster: Cluster, region: str) -> None:
    """``eks-cluster-sg-NAME-NUMBER`` in the VPC of the cluster's subnets, as EKS makes it."""
    subnets = cluster.resources_vpc_config.get("subnetIds") or []
    if not subnets or cluster.resources_vpc_config.get("clusterSecurityGroupId"):
        return
    ec2 = world().client("ec2", region)
    vpc = ec2.describe_subnets(SubnetIds=subnets[:1])["Subnets"][0]["VpcId"]
    group = ec2.create_security_group(
        GroupName=f"eks-cluster-sg-{cluster.name}-{uuid.uuid4().int % 10**9}",
        Description="EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, "
        "as well as any managed workloads.",
        VpcId=vpc,
    )["GroupId"]
    ec2.create_tags(
        Resources=[group],
        Tags=[{"Key": f"kubernetes.io/cluster/{cluster.name}", "Value": "owned"}],
    )
    cluster.resources_vpc_config.update({"clusterSecurityGroupId": group, "vpcId": vpc})
