"""Small differences between moto's models and AWS that a deploy cannot live with."""

from __future__ import annotations

import json
from typing import Any

from moto.cloudtrail.responses import CloudTrailResponse
from moto.ec2.models import ec2_backends
from moto.ec2.models.elastic_ip_addresses import ElasticAddress
from moto.ec2.models.flow_logs import FlowLogs
from moto.ec2.models.internet_gateways import InternetGateway
from moto.ec2.models.nat_gateways import NatGateway
from moto.ec2.models.route_tables import Route, RouteTable
from moto.ec2.models.subnets import SubnetRouteTableAssociation
from moto.ec2.models.vpn_gateway import VPCGatewayAttachment
from moto.iam.access_control import PermissionResult
from moto.s3.models import FakeBucket
from moto.ssm.models import Parameter

from .patching import adds, extends, replaces
from .world import world

# --- Of a VPC, moto's stacks delete subnets, security groups and the VPC itself


@adds(ElasticAddress, "delete")
def delete_address(self: ElasticAddress, account: str, region: str) -> None:
    """AWS releases the address. moto keeps it."""
    ec2_backends[account][region].release_address(allocation_id=self.allocation_id)


@adds(FlowLogs, "delete")
def delete_flow_log(self: FlowLogs, account: str, region: str) -> None:
    """AWS deletes the flow log. moto keeps it."""
    ec2_backends[account][region].delete_flow_logs([self.id])


@adds(InternetGateway, "delete")
def delete_internet_gateway(self: InternetGateway, account: str, region: str) -> None:
    """AWS deletes the gateway. moto keeps it."""
    ec2_backends[account][region].delete_internet_gateway(self.id)


@adds(VPCGatewayAttachment, "delete")
def delete_attachment(self: VPCGatewayAttachment, account: str, region: str) -> None:
    """AWS detaches the internet gateway. moto leaves it attached, and then it cannot be deleted."""
    ec2_backends[account][region].detach_internet_gateway(self.gateway_id, self.vpc_id)


@adds(NatGateway, "delete")
def delete_nat_gateway(self: NatGateway, account: str, region: str) -> None:
    """AWS deletes the gateway and its network interface. moto keeps both, and even its API keeps the interface."""
    ec2 = ec2_backends[account][region]
    ec2.delete_nat_gateway(self.id)
    for address in self.address_set:
        if "publicIp" in address:
            ec2.disassociate_address(address=address["publicIp"])
    ec2.delete_network_interface(self._eni.id)


@adds(Route, "delete")
def delete_route(self: Route, account: str, region: str) -> None:
    """AWS deletes the route. moto keeps it."""
    ec2_backends[account][region].delete_route(self.route_table.id, self.destination_cidr_block)


@adds(RouteTable, "delete")
def delete_route_table(self: RouteTable, account: str, region: str) -> None:
    """AWS deletes the table. moto keeps it, and then its VPC cannot be deleted."""
    ec2_backends[account][region].delete_route_table(self.id)


@adds(SubnetRouteTableAssociation, "delete")
def delete_association(self: SubnetRouteTableAssociation, account: str, region: str) -> None:
    """AWS takes the table from the subnet. moto keeps the association."""
    del ec2_backends[account][region].subnet_associations[f"{self.route_table_id}:{self.subnet_id}"]


# --- Buckets


@extends(FakeBucket, "create_from_cloudformation_json")
def create_bucket(
    moto: Any, cls: Any, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str, **named: Any
) -> FakeBucket:
    """AWS sets what the template says of life cycle and public access. moto sets encryption and tags only."""
    bucket = moto(cls, resource_name, cloudformation_json, account_id, region_name, **named)
    _set_up(resource_name, cloudformation_json["Properties"], region_name)
    return bucket


@extends(FakeBucket, "update_from_cloudformation_json")
def update_bucket(
    moto: Any, cls: Any, original_resource: FakeBucket, cloudformation_json: Any, region_name: str, **named: Any
) -> FakeBucket:
    """AWS changes what the template says. moto changes encryption and tags, and cannot if it has made up the name."""
    properties = {"BucketName": original_resource.name, **cloudformation_json["Properties"]}
    asked = {"original_resource": original_resource, "region_name": region_name, **named}
    bucket = moto(cls, cloudformation_json={**cloudformation_json, "Properties": properties}, **asked)
    _set_up(original_resource.name, properties, region_name)
    return bucket


@replaces(FakeBucket, "delete_from_cloudformation_json")
def delete_bucket(cls: Any, resource_name: str, *rest: Any) -> None:
    """AWS does not delete a bucket with objects, and says so. moto does not either, and says nothing."""
    world().client("s3").delete_bucket(Bucket=resource_name)


@replaces(FakeBucket, "get_permission")
def get_permission(self: FakeBucket, action: str, resource: str) -> PermissionResult:
    """AWS weighs a policy's conditions. moto leaves them out, so "deny if not over TLS" denies every request."""
    return PermissionResult.NEUTRAL


def _set_up(bucket: str, properties: dict[str, Any], region: str) -> None:
    s3 = world().client("s3", region)
    if "PublicAccessBlockConfiguration" in properties:
        block = properties["PublicAccessBlockConfiguration"]
        s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=block)
    if "LifecycleConfiguration" in properties:
        rules = [_lifecycle_rule(rule) for rule in properties["LifecycleConfiguration"]["Rules"]]
        s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})


def _lifecycle_rule(rule: dict[str, Any]) -> dict[str, Any]:
    """A template's rule as S3's API has it: the names of some fields differ, and expiration is nested."""
    same = ("Status", "NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload")
    made = {key: rule[key] for key in same if key in rule}
    if "Id" in rule:
        made["ID"] = rule["Id"]
    if "ExpirationInDays" in rule:
        made["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
    known = {*same, "Id", "ExpirationInDays", "Prefix"}
    if set(rule) - known:
        raise NotImplementedError(f"the local AWS knows no lifecycle rule with {sorted(set(rule) - known)}")
    return {**made, "Filter": {"Prefix": rule.get("Prefix", "")}}


# --- Parameters, and what was called


@extends(Parameter, "create_from_cloudformation_json")
def create_parameter(
    moto: Any, cls: Any, resource_name: str, cloudformation_json: Any, account_id: str, region_name: str, **named: Any
) -> Parameter:
    """AWS makes up the name of a parameter that has none, like the one by which CDK waits for a cluster. moto fails."""
    properties = {"Name": resource_name, **cloudformation_json["Properties"]}
    return moto(cls, resource_name, {**cloudformation_json, "Properties": properties}, account_id, region_name, **named)


@adds(CloudTrailResponse, "lookup_events")
def lookup_events(self: CloudTrailResponse) -> str:
    """AWS tells what was called. moto has no such call, and the CDK CLI, which asks it why a deployment failed, repeats
    the question for half a minute on the 500 it gets.
    """
    return json.dumps({"Events": []})
