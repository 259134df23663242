"""Auto Scaling groups that launch what their launch template says."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.models import ASG_NAME_TAG, FakeAutoScalingGroup
from moto.autoscaling.models import InstanceState as GroupMember
from moto.ec2.models.launch_templates import LaunchTemplate, LaunchTemplateVersion
from moto.ec2.utils import parse_user_data
from moto.iam.models import iam_backends

from .patching import extends, replaces
from .world import world

_PARAMETER = "resolve:ssm:"


@replaces(FakeAutoScalingGroup, "replace_autoscaling_group_instances")
def launch(self: FakeAutoScalingGroup, count_needed: int, propagated_tags: dict[str, str]) -> None:
    """AWS launches a group's instances from the version the group names, spread over its subnets.

    moto takes user data and image from that version, but tags, security groups and disks from the template's default
    version; puts all instances into the first subnet; drops instance profile and metadata options; and does not look
    up an image named ``resolve:ssm:PARAMETER``.
    """
    tags = {**propagated_tags, ASG_NAME_TAG: self.name}
    subnets = (self.vpc_zone_identifier or "").split(",")
    image, options = _from_template(self) if self.ec2_launch_template else _from_configuration(self)
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
        (instance,) = reservation.instances
        instance.autoscaling_group = self
        protected = self.new_instances_protected_from_scale_in
        self.instance_states.append(GroupMember(instance, protected_from_scale_in=protected))


def _from_template(group: FakeAutoScalingGroup) -> tuple[str, dict[str, Any]]:
    version = group.ec2_launch_template.get_version(group.launch_template_version)
    options: dict[str, Any] = {
        "launch_template": {"LaunchTemplateId": version.template.id, "Version": str(version.number)},
        "metadata_options": version.data.get("MetadataOptions") or {},
        "key_name": version.data.get("KeyName"),
    }
    profile = version.data.get("IamInstanceProfile")
    if profile:
        name = profile["Name"] if "Name" in profile else profile["Arn"].rpartition("/")[2]
        options["iam_instance_profile"] = iam_backends[group.account_id]["aws"].get_instance_profile(name)
    image = version.image_id
    if image and image.startswith(_PARAMETER):
        ssm = world().client("ssm", group.region)
        image = ssm.get_parameter(Name=image.removeprefix(_PARAMETER))["Parameter"]["Value"]
    return image, options


def _from_configuration(group: FakeAutoScalingGroup) -> tuple[str, dict[str, Any]]:
    configuration = group.launch_config
    return group.image_id, {
        "launch_config": configuration,
        "associate_public_ip": configuration.associate_public_ip_address,
    }


@extends(LaunchTemplate, "create_version")
def create_version(moto: Any, self: LaunchTemplate, data: dict[str, Any], description: str) -> LaunchTemplateVersion:
    """AWS treats all versions alike. moto wraps the user data of the first only, and cannot launch from later ones."""
    if isinstance(data.get("UserData"), str):
        data = {**data, "UserData": parse_user_data(data["UserData"])}
    return moto(self, data, description)
