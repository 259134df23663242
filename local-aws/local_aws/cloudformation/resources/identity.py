"""Roles, policies, instance profiles. They are kept, and shown; nothing enforces them."""

from __future__ import annotations

import json
from typing import Any

from ..stack import Created, Resource
from .provider import Properties, Provider, Request, delete_if_there, provides, without


@provides("AWS::IAM::Role")
class Role(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        iam, name = request.client("iam"), request.name(properties, "RoleName")
        arguments = without(properties, "RoleName", "AssumeRolePolicyDocument", "ManagedPolicyArns", "Policies", "Tags")
        role = iam.create_role(
            RoleName=name,
            AssumeRolePolicyDocument=json.dumps(properties["AssumeRolePolicyDocument"]),
            Tags=request.tag_list(properties),
            **arguments,
        )["Role"]
        self._set_policies(iam, name, properties)
        return Created(name, {"Arn": role["Arn"], "RoleId": role["RoleId"]})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if any(old.properties.get(key) != properties.get(key) for key in ("RoleName", "Path")):
            return self.create(request, properties)
        iam, name = request.client("iam"), old.physical_id
        document = json.dumps(properties["AssumeRolePolicyDocument"])
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=document)
        self._clear_policies(iam, old)
        self._set_policies(iam, name, properties)
        return Created(name, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        iam = request.client("iam")
        self._clear_policies(iam, resource)
        delete_if_there(iam.delete_role, RoleName=resource.physical_id)

    @staticmethod
    def _set_policies(iam: Any, name: str, properties: Properties) -> None:
        for arn in properties.get("ManagedPolicyArns", []):
            iam.attach_role_policy(RoleName=name, PolicyArn=arn)
        for policy in properties.get("Policies", []):
            document = json.dumps(policy["PolicyDocument"])
            iam.put_role_policy(RoleName=name, PolicyName=policy["PolicyName"], PolicyDocument=document)

    @staticmethod
    def _clear_policies(iam: Any, resource: Resource) -> None:
        for arn in resource.properties.get("ManagedPolicyArns", []):
            delete_if_there(iam.detach_role_policy, RoleName=resource.physical_id, PolicyArn=arn)
        for policy in resource.properties.get("Policies", []):
            delete_if_there(iam.delete_role_policy, RoleName=resource.physical_id, PolicyName=policy["PolicyName"])


@provides("AWS::IAM::Policy")
class Policy(Provider):
    """An inline policy, put on each role the template names."""

    def create(self, request: Request, properties: Properties) -> Created:
        for kind in ("Users", "Groups"):
            if properties.get(kind):
                raise ValueError(f"the local AWS puts AWS::IAM::Policy on roles only, not on {kind}")
        for role in properties.get("Roles", []):
            request.client("iam").put_role_policy(
                RoleName=role,
                PolicyName=properties["PolicyName"],
                PolicyDocument=json.dumps(properties["PolicyDocument"]),
            )
        return Created(properties["PolicyName"], {"Id": properties["PolicyName"]})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties["PolicyName"] == properties["PolicyName"]:
            self.delete(request, old)
        return self.create(request, properties)

    def delete(self, request: Request, resource: Resource) -> None:
        for role in resource.properties.get("Roles", []):
            delete_if_there(
                request.client("iam").delete_role_policy,
                RoleName=role,
                PolicyName=resource.properties["PolicyName"],
            )


@provides("AWS::IAM::ManagedPolicy")
class ManagedPolicy(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        iam = request.client("iam")
        arguments = {key: properties[key] for key in ("Path", "Description") if key in properties}
        arn = iam.create_policy(
            PolicyName=request.name(properties, "ManagedPolicyName", 128),
            PolicyDocument=json.dumps(properties["PolicyDocument"]),
            **arguments,
        )["Policy"]["Arn"]
        for role in properties.get("Roles", []):
            iam.attach_role_policy(RoleName=role, PolicyArn=arn)
        return Created(arn, {"PolicyArn": arn})

    def delete(self, request: Request, resource: Resource) -> None:
        iam = request.client("iam")
        for role in resource.properties.get("Roles", []):
            delete_if_there(iam.detach_role_policy, RoleName=role, PolicyArn=resource.physical_id)
        delete_if_there(iam.delete_policy, PolicyArn=resource.physical_id)


@provides("AWS::IAM::InstanceProfile")
class InstanceProfile(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        iam, name = request.client("iam"), request.name(properties, "InstanceProfileName", 128)
        profile = iam.create_instance_profile(InstanceProfileName=name, Path=properties.get("Path", "/"))
        for role in properties["Roles"]:
            iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=role)
        return Created(name, {"Arn": profile["InstanceProfile"]["Arn"]})

    def delete(self, request: Request, resource: Resource) -> None:
        iam = request.client("iam")
        for role in resource.properties["Roles"]:
            delete_if_there(
                iam.remove_role_from_instance_profile, InstanceProfileName=resource.physical_id, RoleName=role
            )
        delete_if_there(iam.delete_instance_profile, InstanceProfileName=resource.physical_id)
