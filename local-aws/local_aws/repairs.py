"""What moto does otherwise than AWS and a deploy cannot live with: one function a repair, all applied at start.

moto files each of its models under the second part of the dotted name of the module that defines it, and takes that
for the name of a botocore service. So no class here derives from a model of moto's: functions are put in the place of
functions, and errors are moto's own.
"""

from __future__ import annotations

import json
from typing import Any

from moto.autoscaling.models import ASG_NAME_TAG, FakeAutoScalingGroup
from moto.autoscaling.models import InstanceState as GroupMember
from moto.awslambda.models import LambdaFunction
from moto.cloudformation import urls as cloudformation_urls
from moto.cloudtrail.responses import CloudTrailResponse
from moto.ec2.models.instances import Instance
from moto.ec2.models.launch_templates import LaunchTemplate, LaunchTemplateVersion
from moto.ec2.utils import parse_user_data
from moto.eks.models import Cluster, EKSBackend, Nodegroup
from moto.iam.access_control import PermissionResult
from moto.s3.models import FakeBucket

from . import eks, functions
from .cloudformation.api import CloudFormationApi
from .world import world


def apply() -> None:
    """Applies every repair. Once, before the server answers its first request."""
    use_our_cloudformation()
    run_functions_for_real()
    keep_logging_config()
    launch_from_the_chosen_template_version()
    keep_user_data_of_every_template_version()
    launch_nodes_of_node_groups()
    enforce_no_bucket_policy()
    give_clusters_what_templates_ask_for()
    remember_no_calls()


def use_our_cloudformation() -> None:
    """AWS: see CloudFormationApi. moto: stacks are made at once, in part, and always reported complete."""
    cloudformation_urls.url_paths["{0}/$"] = CloudFormationApi.dispatch


def run_functions_for_real() -> None:
    """AWS runs the function. moto runs it in Docker, or answers a constant; and an Event call waits for its end."""

    def invoke(self: LambdaFunction, body: Any, request_headers: Any, response_headers: Any) -> bytes:
        return functions.answer(self, body, request_headers, response_headers)

    LambdaFunction.invoke = invoke  # type: ignore[method-assign]


def keep_logging_config() -> None:
    """AWS logs to the group in LoggingConfig. moto drops LoggingConfig and logs to /aws/lambda/NAME always."""
    init, update, describe = (
        LambdaFunction.__init__,
        LambdaFunction.update_configuration,
        LambdaFunction.get_configuration,
    )

    def set_logging(function: LambdaFunction, spec: dict[str, Any]) -> None:
        group = (spec.get("LoggingConfig") or {}).get("LogGroup")
        if group:
            function.logs_group_name = group

    def new_init(self: LambdaFunction, account_id: str, spec: dict[str, Any], *rest: Any, **named: Any) -> None:
        init(self, account_id, spec, *rest, **named)
        set_logging(self, spec)

    def new_update(self: LambdaFunction, config_updates: dict[str, Any]) -> dict[str, Any]:
        set_logging(self, config_updates)
        return update(self, config_updates)

    def new_describe(self: LambdaFunction, *rest: Any, **named: Any) -> dict[str, Any]:
        return {**describe(self, *rest, **named), "LoggingConfig": {"LogGroup": self.logs_group_name}}

    LambdaFunction.__init__ = new_init  # type: ignore[method-assign]
    LambdaFunction.update_configuration = new_update  # type: ignore[method-assign]
    LambdaFunction.get_configuration = new_describe  # type: ignore[method-assign]


def launch_from_the_chosen_template_version() -> None:
    """AWS launches a group's instances from the version the group names, spread over its subnets.

    moto takes user data and image from that version, but tags, security groups and disks from the template's default
    version; puts all instances into the first subnet; drops instance profile and metadata options; and does not look
    up an image named ``resolve:ssm:PARAMETER``.
    """

    def launch(self: FakeAutoScalingGroup, count_needed: int, propagated_tags: dict[str, str]) -> None:
        tags = {**propagated_tags, ASG_NAME_TAG: self.name}
        subnets = (self.vpc_zone_identifier or "").split(",")
        options: dict[str, Any] = {}
        if self.ec2_launch_template:
            version = self.ec2_launch_template.get_version(self.launch_template_version)
            profile = version.data.get("IamInstanceProfile")
            image = _resolved_image(version.image_id, self.region)
            options = {
                "launch_template": {"LaunchTemplateId": version.template.id, "Version": str(version.number)},
                "metadata_options": version.data.get("MetadataOptions") or {},
                "key_name": version.data.get("KeyName"),
            }
            if profile:
                options["iam_instance_profile"] = _instance_profile(self.account_id, profile)
        else:
            image = self.image_id
            options = {
                "launch_config": self.launch_config,
                "associate_public_ip": self.launch_config.associate_public_ip_address,
            }
        already = len(self.instance_states)
        for index in range(already, already + count_needed):
            reservation = self.autoscaling_backend.ec2_backend.run_instances(
                image,
                1,
                self.user_data,
                self.security_groups,
                instance_type=self.instance_type,
                tags={"instance": {**self.instance_tags, **tags}},
                is_instance_type_default=False,
                subnet_id=subnets[index % len(subnets)] or None,
                placement=None if subnets[0] else self.availability_zones[index % len(self.availability_zones)],
                **options,
            )
            instance: Instance = reservation.instances[0]
            instance.autoscaling_group = self  # type: ignore[attr-defined]
            protected = self.new_instances_protected_from_scale_in
            self.instance_states.append(GroupMember(instance, protected_from_scale_in=protected))

    FakeAutoScalingGroup.replace_autoscaling_group_instances = launch  # type: ignore[method-assign]


def keep_user_data_of_every_template_version() -> None:
    """AWS treats all versions alike. moto wraps the user data of the first only, and cannot launch from later ones."""
    create_version = LaunchTemplate.create_version

    def new_create_version(self: LaunchTemplate, data: dict[str, Any], description: str) -> LaunchTemplateVersion:
        if isinstance(data.get("UserData"), str):
            data = {**data, "UserData": parse_user_data(data["UserData"])}
        return create_version(self, data, description)

    LaunchTemplate.create_version = new_create_version  # type: ignore[method-assign]


def launch_nodes_of_node_groups() -> None:
    """EKS runs a group's nodes in an Auto Scaling group, from a template of its own. moto keeps a record, no nodes."""
    create, delete = EKSBackend.create_nodegroup, EKSBackend.delete_nodegroup

    def new_create(self: EKSBackend, cluster_name: str, *rest: Any, **named: Any) -> Nodegroup:
        group = create(self, cluster_name, *rest, **named)
        group.version = self.clusters[cluster_name].version
        try:
            eks.NodeGroups(self).launch(group)
        except Exception:
            delete(self, cluster_name, group.nodegroup_name)
            raise
        return group

    def new_delete(self: EKSBackend, cluster_name: str, nodegroup_name: str) -> Nodegroup:
        group = delete(self, cluster_name, nodegroup_name)
        eks.NodeGroups(self).end(group)
        return group

    EKSBackend.create_nodegroup = new_create  # type: ignore[method-assign]
    EKSBackend.delete_nodegroup = new_delete  # type: ignore[method-assign]


def enforce_no_bucket_policy() -> None:
    """AWS weighs a policy's conditions. moto leaves them out, so "deny if not over TLS" denies every request."""

    def get_permission(self: FakeBucket, action: str, resource: str) -> PermissionResult:
        return PermissionResult.NEUTRAL

    FakeBucket.get_permission = get_permission  # type: ignore[method-assign]


def give_clusters_what_templates_ask_for() -> None:
    """EKS makes a cluster security group in the cluster's VPC, answers a version that exists, and real Base64 as CA.

    moto makes no security group, defaults to version 1.19, forgets the default CIDR once ``ipFamily`` is given, and its
    certificate authority is random letters.
    """
    init = Cluster.__init__

    def new_init(self: Cluster, name: str, *rest: Any, **named: Any) -> None:
        named["version"] = named.get("version") or eks.DEFAULT_VERSION
        network = {key: value for key, value in (named.get("kubernetes_network_config") or {}).items() if value}
        named["kubernetes_network_config"] = {"serviceIpv4Cidr": eks.DEFAULT_CIDR, **network}
        init(self, name, *rest, **named)
        self.certificate_authority = eks.certificate_authority()
        eks.add_cluster_security_group(self, named["region_name"])

    Cluster.__init__ = new_init  # type: ignore[method-assign]
    delete = EKSBackend.delete_cluster

    def new_delete(self: EKSBackend, name: str) -> Cluster:
        cluster = delete(self, name)
        eks.delete_cluster_security_group(cluster, self.region_name)
        return cluster

    EKSBackend.delete_cluster = new_delete  # type: ignore[method-assign]


def remember_no_calls() -> None:
    """CloudTrail tells what was called. moto has no LookupEvents, and the CDK CLI, which asks it why a deployment
    failed, repeats the question for half a minute on the 500 it gets.
    """

    def lookup_events(self: CloudTrailResponse) -> str:
        return json.dumps({"Events": []})

    CloudTrailResponse.lookup_events = lookup_events  # type: ignore[attr-defined]


def _resolved_image(image: str, region: str) -> str:
    if not image.startswith("resolve:ssm:"):
        return image
    name = image.removeprefix("resolve:ssm:")
    found = eks.optimized_image(name, region)
    return found or world().client("ssm", region).get_parameter(Name=name)["Parameter"]["Value"]


def _instance_profile(account: str, profile: dict[str, str]) -> Any:
    from moto.iam.models import iam_backends

    backend = iam_backends[account]["aws"]
    if "Name" in profile:
        return backend.get_instance_profile(profile["Name"])
    return backend.get_instance_profile(profile["Arn"].rpartition("/")[2])
