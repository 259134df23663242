"""Nodes: of managed groups with and without an AMI of one's own, and of Auto Scaling groups."""

from __future__ import annotations

import base64
from typing import Any

from conftest import Aws, Stack, role

BOOT = """MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=="

--==
Content-Type: text/x-shellscript; charset="us-ascii"

#!/bin/bash
echo {}

--==--
"""


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def template(word: str, desired: int = 2, **data: Any) -> dict[str, Any]:
    subnet = {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-east-1a"}
    other = {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1b"}
    subnets = [{"Ref": "SubnetA"}, {"Ref": "SubnetB"}]
    return {
        "Resources": {
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "SubnetA": {"Type": "AWS::EC2::Subnet", "Properties": subnet},
            "SubnetB": {"Type": "AWS::EC2::Subnet", "Properties": other},
            "ClusterRole": role("eks"),
            "NodeRole": role("ec2"),
            "Cluster": {
                "Type": "AWS::EKS::Cluster",
                "Properties": {
                    "RoleArn": {"Fn::GetAtt": ["ClusterRole", "Arn"]},
                    "ResourcesVpcConfig": {"SubnetIds": subnets},
                    "Version": "1.33",
                },
            },
            "Template": {
                "Type": "AWS::EC2::LaunchTemplate",
                "Properties": {
                    "LaunchTemplateData": {
                        "UserData": encoded(BOOT.format(word)),
                        "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 1},
                        **data,
                    }
                },
            },
            "Nodes": {
                "Type": "AWS::EKS::Nodegroup",
                "Properties": {
                    "ClusterName": {"Ref": "Cluster"},
                    "NodeRole": {"Fn::GetAtt": ["NodeRole", "Arn"]},
                    "Subnets": subnets,
                    "AmiType": "CUSTOM" if "ImageId" in data else "AL2023_x86_64_STANDARD",
                    "Labels": {"team": "Blue"},
                    "ScalingConfig": {"MinSize": 1, "DesiredSize": desired, "MaxSize": 3},
                    "LaunchTemplate": {
                        "Id": {"Ref": "Template"},
                        "Version": {"Fn::GetAtt": ["Template", "LatestVersionNumber"]},
                    },
                },
            },
        },
        "Outputs": {"Cluster": {"Value": {"Ref": "Cluster"}}},
    }


def nodes(stack: Stack, **more: Any) -> list[dict[str, Any]]:
    filters = [
        {"Name": "tag:eks:cluster-name", "Values": [stack.outputs["Cluster"]]},
        {"Name": "instance-state-name", "Values": ["running"]},
    ]
    found = stack.aws.client("ec2").describe_instances(Filters=filters, **more)["Reservations"]
    return [instance for reservation in found for instance in reservation["Instances"]]


def user_data(aws: Aws, node: dict[str, Any]) -> str:
    client = aws.client("ec2")
    value = client.describe_instance_attribute(InstanceId=node["InstanceId"], Attribute="userData")["UserData"]["Value"]
    return base64.b64decode(value).decode()


def tags(node: dict[str, Any]) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in node["Tags"]}


def test_nodes_of_a_group_with_eks_own_image(stack: Stack, aws: Aws) -> None:
    stack.deploy(template("one"))
    assert stack.status == "CREATE_COMPLETE"
    first, second = nodes(stack, IncludeManagedResources=True)
    assert {first["SubnetId"], second["SubnetId"]} == {stack.resource("SubnetA"), stack.resource("SubnetB")}
    assert first["MetadataOptions"]["HttpTokens"] == "required"
    assert "instance-profile/eks-" in first["IamInstanceProfile"]["Arn"]
    image = aws.client("ec2").describe_images(ImageIds=[first["ImageId"]])["Images"][0]
    assert image["Name"].startswith("amazon-eks-node-al2023-x86_64-standard-1.33")

    found, cluster = tags(first), stack.outputs["Cluster"]
    assert found["aws:eks:cluster-name"] == found["eks:cluster-name"] == cluster
    assert found[f"kubernetes.io/cluster/{cluster}"] == "owned"
    name = found["eks:nodegroup-name"]
    assert found["aws:autoscaling:groupName"].startswith(f"eks-{name}-")
    assert found["aws:ec2launchtemplate:id"] != stack.resource("Template")  # EKS launches from a copy of its own
    assert found["aws:ec2launchtemplate:version"] == "1"

    eks = aws.client("eks")
    assert cluster in eks.list_clusters()["clusters"]
    assert eks.list_nodegroups(clusterName=cluster)["nodegroups"] == [name]
    group = eks.describe_nodegroup(clusterName=cluster, nodegroupName=name)["nodegroup"]
    assert group["resources"]["autoScalingGroups"] == [{"name": found["aws:autoscaling:groupName"]}]

    text = user_data(aws, first)
    assert 'boundary="//"' in text
    own, users = text.index("kind: NodeConfig"), text.index("echo one")
    assert own < users
    assert f"name: {cluster}" in text
    assert "team=Blue" in text
    assert 'Content-Type: text/x-shellscript; charset="us-ascii"\n\n#!/bin/bash\necho one\n' in text


def test_an_update_replaces_the_nodes_and_a_deletion_ends_them(stack: Stack, aws: Aws) -> None:
    stack.deploy(template("one", desired=1))
    (old,) = nodes(stack)
    stack.deploy(template("two", desired=1))
    assert stack.status == "UPDATE_COMPLETE"
    (new,) = nodes(stack)
    assert new["InstanceId"] != old["InstanceId"]
    assert tags(new)["aws:ec2launchtemplate:version"] == "2"
    assert "echo two" in user_data(aws, new)
    assert "echo one" not in user_data(aws, new)
    assert stack.delete().status == "DELETE_COMPLETE"
    ended = aws.client("ec2").describe_instances(InstanceIds=[new["InstanceId"]])["Reservations"][0]["Instances"]
    assert ended[0]["State"]["Name"] == "terminated"


def test_with_an_image_of_ones_own_user_data_stays_untouched(stack: Stack, aws: Aws) -> None:
    image = aws.client("ec2").register_image(Name=stack.name, RootDeviceName="/dev/xvda")["ImageId"]
    stack.deploy(template("mine", desired=1, ImageId=image, InstanceType="m5.large"))
    assert stack.status == "CREATE_COMPLETE"
    (node,) = nodes(stack)
    assert user_data(aws, node) == BOOT.format("mine")
    assert (node["ImageId"], node["InstanceType"]) == (image, "m5.large")


def test_eks_refuses_plain_text_without_an_image(stack: Stack) -> None:
    refused = template("one")
    refused["Resources"]["Template"]["Properties"]["LaunchTemplateData"]["UserData"] = encoded("#!/bin/bash\n")
    stack.deploy(refused)
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "not in the MIME multipart format" in stack.reason("Nodes", "CREATE_FAILED")


def test_an_auto_scaling_group_launches_from_its_template(stack: Stack, aws: Aws) -> None:
    def groups(word: str) -> dict[str, Any]:
        made = template(word)
        nodes = made["Resources"].pop("Nodes")["Properties"]
        launch = {"LaunchTemplateId": nodes["LaunchTemplate"]["Id"], "Version": nodes["LaunchTemplate"]["Version"]}
        made["Resources"]["Group"] = {
            "Type": "AWS::AutoScaling::AutoScalingGroup",
            "Properties": {
                "MinSize": "1",
                "MaxSize": "2",
                "LaunchTemplate": launch,
                "VPCZoneIdentifier": nodes["Subnets"],
                "Tags": [{"Key": "eks:cluster-name", "Value": {"Ref": "Cluster"}, "PropagateAtLaunch": True}],
            },
        }
        data = made["Resources"]["Template"]["Properties"]["LaunchTemplateData"]
        path = "/aws/service/eks/optimized-ami/1.33/amazon-linux-2023/x86_64/standard/recommended/image_id"
        data |= {"ImageId": f"resolve:ssm:{path}", "InstanceType": "t3.small"}
        made["Parameters"] = {"Ami": {"Type": "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "Default": path}}
        made["Outputs"]["Ami"] = {"Value": {"Ref": "Ami"}}
        return made

    stack.deploy(groups("one"))
    (first,) = nodes(stack)
    assert user_data(aws, first) == BOOT.format("one")
    assert first["ImageId"] == stack.outputs["Ami"]
    assert tags(first)["aws:ec2launchtemplate:id"] == stack.resource("Template")
    stack.deploy(groups("two"))
    (second,) = nodes(stack)
    assert user_data(aws, second) == BOOT.format("two")
    assert tags(second)["aws:autoscaling:groupName"] == stack.resource("Group")
