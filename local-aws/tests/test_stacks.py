"""Stacks without functions: order, exports, change sets, refusals."""

from __future__ import annotations

import json

import pytest
from botocore.exceptions import ClientError
from conftest import Aws, Stack, wait_until

TOPIC = {"Type": "AWS::SNS::Topic", "Properties": {}}


def test_an_unknown_type_fails_by_name(stack: Stack) -> None:
    stack.deploy({"Resources": {"Topic": TOPIC, "Odd": {"Type": "AWS::Odd::Thing", "DependsOn": "Topic"}}})
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "AWS::Odd::Thing is not emulated" in stack.reason("Odd", "CREATE_FAILED")
    assert ("Topic", "DELETE_COMPLETE", "") in stack.events()


def test_an_export_in_use_keeps_its_stack(stack: Stack, aws: Aws) -> None:
    export = {"Value": {"Ref": "Topic"}, "Export": {"Name": f"{stack.name}-topic"}}
    stack.deploy({"Resources": {"Topic": TOPIC}, "Outputs": {"Arn": export}})
    value = {"Fn::ImportValue": f"{stack.name}-topic"}
    parameter = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}
    other = Stack(aws, f"{stack.name}-importer")
    other.deploy({"Resources": {"Parameter": parameter}})
    assert other.status == "CREATE_COMPLETE"
    assert "in use by" in stack.delete().reason(stack.name, "DELETE_FAILED")
    assert other.delete().status == "DELETE_COMPLETE"
    assert stack.delete().status == "DELETE_COMPLETE"


def test_the_same_template_again_is_refused(stack: Stack) -> None:
    stack.deploy({"Resources": {"Topic": TOPIC}})
    with pytest.raises(ClientError, match="No updates are to be performed"):
        stack.deploy({"Resources": {"Topic": TOPIC}})


def test_change_sets_of_one_name_in_two_stacks(stack: Stack, aws: Aws) -> None:
    client = aws.client("cloudformation")
    bodies = {name: json.dumps({"Resources": {name: TOPIC}}) for name in ("A", "B")}
    for name, body in bodies.items():
        client.create_change_set(
            StackName=f"{stack.name}-{name}", ChangeSetName="same", ChangeSetType="CREATE", TemplateBody=body
        )
    for name in bodies:
        found = client.describe_change_set(StackName=f"{stack.name}-{name}", ChangeSetName="same")
        assert [change["ResourceChange"]["LogicalResourceId"] for change in found["Changes"]] == [name]
        client.execute_change_set(StackName=f"{stack.name}-{name}", ChangeSetName="same")
        made = Stack(aws, f"{stack.name}-{name}", found["StackId"])
        assert made.settle().status == "CREATE_COMPLETE"
    with pytest.raises(client.exceptions.ChangeSetNotFoundException):
        client.describe_change_set(StackName=f"{stack.name}-A", ChangeSetName="same")
    client.delete_change_set(StackName=f"{stack.name}-A", ChangeSetName="same")


def test_a_parameter_from_parameter_store_may_be_used_again(stack: Stack, aws: Aws) -> None:
    aws.client("ssm").put_parameter(Name=f"/{stack.name}", Value="there", Type="String")
    template = {
        "Parameters": {"There": {"Type": "AWS::SSM::Parameter::Value<String>"}},
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "There"}}}},
        "Outputs": {"There": {"Value": {"Ref": "There"}}},
    }
    stack.deploy(template, There=f"/{stack.name}")
    assert stack.outputs["There"] == "there"
    template["Outputs"]["More"] = {"Value": "more"}
    aws.client("cloudformation").update_stack(
        StackName=stack.name,
        TemplateBody=json.dumps(template),
        Parameters=[{"ParameterKey": "There", "UsePreviousValue": True}],
    )
    assert stack.settle().outputs == {"There": "there", "More": "more"}


def test_a_policy_with_a_condition_denies_nobody(stack: Stack, aws: Aws) -> None:
    statement = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": {"Fn::Sub": "${Bucket.Arn}/*"},
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    lifecycle = {"Rules": [{"Status": "Enabled", "ExpirationInDays": 90}]}
    policy = {"Bucket": {"Ref": "Bucket"}, "PolicyDocument": {"Statement": [statement]}}
    stack.deploy(
        {
            "Resources": {
                "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"LifecycleConfiguration": lifecycle}},
                "Policy": {"Type": "AWS::S3::BucketPolicy", "Properties": policy},
            }
        }
    )
    s3, bucket = aws.client("s3"), stack.resource("Bucket")
    s3.put_object(Bucket=bucket, Key="report.json", Body=b"{}")
    rules = s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    assert rules[0]["Expiration"] == {"Days": 90}
    assert "SecureTransport" in s3.get_bucket_policy(Bucket=bucket)["Policy"]
    assert stack.delete().status == "DELETE_FAILED"  # a bucket with objects stays, as at AWS
    s3.delete_object(Bucket=bucket, Key="report.json")
    assert stack.delete().status == "DELETE_COMPLETE"


def test_types_that_only_moto_knows(stack: Stack, aws: Aws) -> None:
    target = {"Id": "one", "Arn": {"Fn::GetAtt": ["Key", "Arn"]}}
    pattern = {"source": ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"]}
    rule = {"Type": "AWS::Events::Rule", "Properties": {"EventPattern": pattern, "Targets": [target]}}
    key = {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": []}}}
    stack.deploy(
        {"Resources": {"Rule": rule, "Key": key}, "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Rule", "Arn"]}}}}
    )
    assert stack.status == "CREATE_COMPLETE"
    name = stack.resource("Rule")
    assert stack.outputs["Arn"].endswith(f"rule/{name}")
    assert aws.client("events").list_targets_by_rule(Rule=name)["Targets"][0]["Id"] == "one"
    assert stack.delete().status == "DELETE_COMPLETE"
    assert aws.client("events").list_rules()["Rules"] == []


def test_yaml_with_short_forms(stack: Stack, aws: Aws) -> None:
    body = """
AWSTemplateFormatVersion: 2010-09-09
Parameters: {Word: {Type: String, Default: x}}
Conditions: {Is: !Equals [!Ref Word, x]}
Resources:
  Topic: {Type: AWS::SNS::Topic}
  Never: {Type: AWS::SNS::Topic, Condition: Not}
Outputs:
  Sub: {Value: !Sub "${Topic.TopicName}-${Word}-${!Literal}"}
  Join: {Value: !Join ["-", [!Select [1, !Split [",", "a,b"]], !If [Is, yes, no]]]}
""".replace("Conditions: {", "Conditions: {Not: !Not [!Condition Is], ")
    client = aws.client("cloudformation")
    stack.id = client.create_stack(StackName=stack.name, TemplateBody=body)["StackId"]
    stack.settle()
    assert stack.status == "CREATE_COMPLETE"
    assert stack.outputs["Sub"].endswith("-x-${Literal}")
    assert stack.outputs["Join"].startswith("b-")
    assert wait_until(lambda: stack.delete().status, "deletion") == "DELETE_COMPLETE"
