"""VPCs and what CDK puts into one."""

from __future__ import annotations

from typing import Any

from ..stack import Created, Resource
from .provider import Properties, Provider, Request, delete_if_there, provides, without


class Ec2Provider(Provider):
    """A type made by one EC2 call, found by one id, removed by one call."""

    service = "ec2"
    kind = ""
    """EC2's name of the type in tag specifications; empty if it takes no tags at creation."""

    def tag_specifications(self, request: Request, properties: Properties) -> dict[str, Any]:
        # EC2 refuses tags that begin with "aws:"; CloudFormation sets its own by other means.
        own = [tag for tag in request.tag_list(properties) if not tag["Key"].startswith("aws:")]
        return {"TagSpecifications": [{"ResourceType": self.kind, "Tags": own}]} if own else {}


@provides("AWS::EC2::VPC")
class Vpc(Ec2Provider):
    kind = "vpc"

    def create(self, request: Request, properties: Properties) -> Created:
        ec2 = request.client("ec2")
        arguments: dict[str, Any] = {"CidrBlock": properties["CidrBlock"]}
        if "InstanceTenancy" in properties:
            arguments["InstanceTenancy"] = properties["InstanceTenancy"]
        vpc = ec2.create_vpc(**arguments, **self.tag_specifications(request, properties))["Vpc"]
        for key in ("EnableDnsHostnames", "EnableDnsSupport"):
            if key in properties:
                ec2.modify_vpc_attribute(VpcId=vpc["VpcId"], **{key: {"Value": truth(properties[key])}})
        vpc_filter = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
        groups = ec2.describe_security_groups(Filters=vpc_filter)["SecurityGroups"]
        acls = ec2.describe_network_acls(Filters=vpc_filter)["NetworkAcls"]
        return Created(
            vpc["VpcId"],
            {
                "VpcId": vpc["VpcId"],
                "CidrBlock": vpc["CidrBlock"],
                "CidrBlockAssociations": [item["AssociationId"] for item in vpc.get("CidrBlockAssociationSet", [])],
                "DefaultSecurityGroup": groups[0]["GroupId"],
                "DefaultNetworkAcl": acls[0]["NetworkAclId"],
                "Ipv6CidrBlocks": [],
            },
        )

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_vpc, VpcId=resource.physical_id)


@provides("AWS::EC2::Subnet")
class Subnet(Ec2Provider):
    kind = "subnet"

    def create(self, request: Request, properties: Properties) -> Created:
        ec2 = request.client("ec2")
        arguments = without(properties, "Tags", "MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation")
        subnet = ec2.create_subnet(**arguments, **self.tag_specifications(request, properties))["Subnet"]
        if truth(properties.get("MapPublicIpOnLaunch", False)):
            ec2.modify_subnet_attribute(SubnetId=subnet["SubnetId"], MapPublicIpOnLaunch={"Value": True})
        keys = ("SubnetId", "AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "VpcId")
        attributes = {key: subnet[key] for key in keys}
        return Created(subnet["SubnetId"], {**attributes, "Ipv6CidrBlocks": [], "NetworkAclAssociationId": ""})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_subnet, SubnetId=resource.physical_id)


@provides("AWS::EC2::RouteTable")
class RouteTable(Ec2Provider):
    kind = "route-table"

    def create(self, request: Request, properties: Properties) -> Created:
        tags = self.tag_specifications(request, properties)
        table = request.client("ec2").create_route_table(VpcId=properties["VpcId"], **tags)["RouteTable"]
        return Created(table["RouteTableId"], {"RouteTableId": table["RouteTableId"]})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_route_table, RouteTableId=resource.physical_id)


@provides("AWS::EC2::SubnetRouteTableAssociation")
class SubnetRouteTableAssociation(Ec2Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        made = request.client("ec2").associate_route_table(**properties)["AssociationId"]
        return Created(made, {"Id": made})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").disassociate_route_table, AssociationId=resource.physical_id)


@provides("AWS::EC2::Route")
class Route(Ec2Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        request.client("ec2").create_route(**properties)
        destination = self._destination(properties)
        return Created(f"{properties['RouteTableId']}|{next(iter(destination.values()))}", {})

    def delete(self, request: Request, resource: Resource) -> None:
        table = resource.properties["RouteTableId"]
        delete_if_there(
            request.client("ec2").delete_route, RouteTableId=table, **self._destination(resource.properties)
        )

    @staticmethod
    def _destination(properties: Properties) -> dict[str, str]:
        return {key: value for key, value in properties.items() if key.startswith("Destination")}


@provides("AWS::EC2::InternetGateway")
class InternetGateway(Ec2Provider):
    kind = "internet-gateway"

    def create(self, request: Request, properties: Properties) -> Created:
        tags = self.tag_specifications(request, properties)
        made = request.client("ec2").create_internet_gateway(**tags)["InternetGateway"]["InternetGatewayId"]
        return Created(made, {"InternetGatewayId": made})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_internet_gateway, InternetGatewayId=resource.physical_id)


@provides("AWS::EC2::VPCGatewayAttachment")
class VpcGatewayAttachment(Ec2Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        request.client("ec2").attach_internet_gateway(**properties)
        return Created(f"IGW|{properties['VpcId']}", {"AttachmentType": "IGW"})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").detach_internet_gateway, **resource.properties)


@provides("AWS::EC2::EIP")
class ElasticIp(Ec2Provider):
    kind = "elastic-ip"

    def create(self, request: Request, properties: Properties) -> Created:
        tags = self.tag_specifications(request, properties)
        made = request.client("ec2").allocate_address(Domain=properties.get("Domain", "vpc"), **tags)
        address = made["PublicIp"]
        return Created(address, {"AllocationId": made["AllocationId"], "PublicIp": address})

    def delete(self, request: Request, resource: Resource) -> None:
        allocation = resource.attributes["AllocationId"]
        delete_if_there(request.client("ec2").release_address, AllocationId=allocation)


@provides("AWS::EC2::NatGateway")
class NatGateway(Ec2Provider):
    kind = "natgateway"

    def create(self, request: Request, properties: Properties) -> Created:
        tags = self.tag_specifications(request, properties)
        made = request.client("ec2").create_nat_gateway(**without(properties, "Tags"), **tags)["NatGateway"]
        return Created(made["NatGatewayId"], {"NatGatewayId": made["NatGatewayId"]})

    def delete(self, request: Request, resource: Resource) -> None:
        ec2 = request.client("ec2")
        delete_if_there(ec2.delete_nat_gateway, NatGatewayId=resource.physical_id)


@provides("AWS::EC2::SecurityGroup")
class SecurityGroup(Ec2Provider):
    kind = "security-group"

    def create(self, request: Request, properties: Properties) -> Created:
        ec2 = request.client("ec2")
        arguments = {
            "GroupName": request.name(properties, "GroupName", 255),
            "Description": properties["GroupDescription"],
        }
        if "VpcId" in properties:
            arguments["VpcId"] = properties["VpcId"]
        group = ec2.create_security_group(**arguments, **self.tag_specifications(request, properties))["GroupId"]
        for rule in properties.get("SecurityGroupIngress", []):
            ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission(rule, "Source")])
        if "SecurityGroupEgress" in properties:
            everything = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
            ec2.revoke_security_group_egress(GroupId=group, IpPermissions=[everything])
            for rule in properties["SecurityGroupEgress"]:
                ec2.authorize_security_group_egress(GroupId=group, IpPermissions=[permission(rule, "Destination")])
        return Created(group, {"GroupId": group, "Id": group, "VpcId": properties.get("VpcId", "")})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_security_group, GroupId=resource.physical_id)


@provides("AWS::EC2::SecurityGroupIngress")
class SecurityGroupIngress(Ec2Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        made = request.client("ec2").authorize_security_group_ingress(
            GroupId=properties["GroupId"], IpPermissions=[permission(properties, "Source")]
        )
        rules = made.get("SecurityGroupRules") or [{}]
        return Created(rules[0].get("SecurityGroupRuleId") or request.generated_name(), {})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(
            request.client("ec2").revoke_security_group_ingress,
            GroupId=resource.properties["GroupId"],
            IpPermissions=[permission(resource.properties, "Source")],
        )


@provides("AWS::EC2::SecurityGroupEgress")
class SecurityGroupEgress(Ec2Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        made = request.client("ec2").authorize_security_group_egress(
            GroupId=properties["GroupId"], IpPermissions=[permission(properties, "Destination")]
        )
        rules = made.get("SecurityGroupRules") or [{}]
        return Created(rules[0].get("SecurityGroupRuleId") or request.generated_name(), {})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(
            request.client("ec2").revoke_security_group_egress,
            GroupId=resource.properties["GroupId"],
            IpPermissions=[permission(resource.properties, "Destination")],
        )


@provides("AWS::EC2::FlowLog")
class FlowLog(Ec2Provider):
    kind = "vpc-flow-log"

    def create(self, request: Request, properties: Properties) -> Created:
        arguments = without(properties, "Tags", "ResourceId")
        made = request.client("ec2").create_flow_logs(
            ResourceIds=[properties["ResourceId"]], **arguments, **self.tag_specifications(request, properties)
        )
        if made.get("Unsuccessful"):
            raise RuntimeError(made["Unsuccessful"][0]["Error"]["Message"])
        return Created(made["FlowLogIds"][0], {"Id": made["FlowLogIds"][0]})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_flow_logs, FlowLogIds=[resource.physical_id])


@provides("AWS::EC2::VPCEndpoint")
class VpcEndpoint(Ec2Provider):
    kind = "vpc-endpoint"

    def create(self, request: Request, properties: Properties) -> Created:
        arguments = without(properties, "Tags")
        made = request.client("ec2").create_vpc_endpoint(**arguments, **self.tag_specifications(request, properties))
        endpoint = made["VpcEndpoint"]["VpcEndpointId"]
        return Created(endpoint, {"Id": endpoint, "DnsEntries": [], "NetworkInterfaceIds": []})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ec2").delete_vpc_endpoints, VpcEndpointIds=[resource.physical_id])


def permission(rule: Properties, other_side: str) -> dict[str, Any]:
    """A rule of a template as EC2's API wants it. ``other_side`` is Source or Destination."""
    described: dict[str, Any] = {"IpProtocol": str(rule.get("IpProtocol", "-1"))}
    for key in ("FromPort", "ToPort"):
        if key in rule:
            described[key] = int(rule[key])
    text = {"Description": rule["Description"]} if "Description" in rule else {}
    if "CidrIp" in rule:
        described["IpRanges"] = [{"CidrIp": rule["CidrIp"], **text}]
    elif "CidrIpv6" in rule:
        described["Ipv6Ranges"] = [{"CidrIpv6": rule["CidrIpv6"], **text}]
    elif f"{other_side}SecurityGroupId" in rule:
        described["UserIdGroupPairs"] = [{"GroupId": rule[f"{other_side}SecurityGroupId"], **text}]
    return described


def truth(value: Any) -> bool:
    """Templates say true as a boolean or as text."""
    return value is True or str(value).lower() == "true"
