"""Stacks without functions: order, exports, change sets, refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError
from conftest import Aws, Stack, role, wait_until

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


def test_an_update_adds_replaces_and_removes(stack: Stack, aws: Aws) -> None:
    def group(days: int) -> dict[str, Any]:
        return {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": days}}

    def user() -> dict[str, Any]:
        return {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Group"}}}

    stack.deploy({"Resources": {"User": user(), "Group": group(7), "Old": TOPIC}})
    first = stack.resource("Group")
    stack.deploy({"Resources": {"New": TOPIC | {"DependsOn": "User"}, "User": user(), "Group": group(30)}})
    assert stack.status == "UPDATE_COMPLETE"
    second = stack.resource("Group")  # moto cannot update it, so there is another
    assert second != first
    assert aws.client("ssm").get_parameter(Name=stack.resource("User"))["Parameter"]["Value"] == second
    groups = [group["logGroupName"] for group in aws.client("logs").describe_log_groups()["logGroups"]]
    assert second in groups
    assert first not in groups
    done = [(who, status) for who, status, _ in stack.events()]
    order = [("Group", "UPDATE_COMPLETE"), ("User", "UPDATE_COMPLETE"), ("New", "CREATE_COMPLETE")]
    cleaned = [(stack.name, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), ("Group", "DELETE_COMPLETE")]
    assert [step for step in done if step in order + cleaned] == order + cleaned
    assert done.index(("Old", "DELETE_COMPLETE")) > done.index(cleaned[0])
    assert stack.delete().status == "DELETE_COMPLETE"


def test_a_failed_update_brings_back_what_was_replaced(stack: Stack, aws: Aws) -> None:
    group = {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}}
    stack.deploy({"Resources": {"Group": group, "Kept": TOPIC}})
    first = stack.resource("Group")
    group = {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}}
    stack.deploy({"Resources": {"Group": group, "Odd": {"Type": "AWS::Odd::Thing", "DependsOn": "Group"}}})
    assert stack.status == "UPDATE_ROLLBACK_COMPLETE"
    assert stack.resource("Group") == first
    assert stack.resource("Kept")
    named = aws.client("logs").describe_log_groups(logGroupNamePrefix=stack.name)["logGroups"]
    assert [group["logGroupName"] for group in named] == [first]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"Ref": "Topic"}, "cannot resolve {'Ref': 'Topic'}"),
        ({"Fn::GetAtt": ["Role", "Odd"]}, "does not support attribute type Odd"),
        ("{{resolve:ssm:/name}}", "does not emulate dynamic references"),
    ],
)
def test_a_reference_to_nothing_fails(stack: Stack, value: Any, reason: str) -> None:
    never = TOPIC | {"Condition": "Never"}
    user = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}
    condition = {"Never": {"Fn::Equals": ["a", "b"]}}
    stack.deploy({"Conditions": condition, "Resources": {"Topic": never, "Role": role("ec2"), "User": user}})
    assert stack.status == "ROLLBACK_COMPLETE"
    assert reason in stack.reason("User", "CREATE_FAILED")


def test_a_circle_is_refused(stack: Stack) -> None:
    one, two = TOPIC | {"DependsOn": "Two"}, TOPIC | {"DependsOn": "One"}
    stack.deploy({"Resources": {"One": one, "Two": two}})
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "Circular dependency" in stack.reason(stack.name, "ROLLBACK_IN_PROGRESS")


def test_looking_makes_nothing(stack: Stack, aws: Aws) -> None:
    client = aws.client("cloudformation")
    body = json.dumps({"Resources": {"Topic": TOPIC}, "Outputs": {"Arn": {"Value": {"Ref": "Topic"}}}})
    names = {"StackName": stack.name, "ChangeSetName": "one"}
    stack.id = client.create_change_set(**names, ChangeSetType="CREATE", TemplateBody=body)["StackId"]
    assert client.describe_stack_resources(StackName=stack.name)["StackResources"] == []
    assert client.describe_stacks(StackName=stack.name)["Stacks"][0]["StackStatus"] == "REVIEW_IN_PROGRESS"
    client.execute_change_set(**names)
    assert stack.settle().outputs["Arn"] == stack.resource("Topic")
    summaries = client.list_stack_resources(StackName=stack.name)["StackResourceSummaries"]
    assert [summary["ResourceStatus"] for summary in summaries] == ["CREATE_COMPLETE"]
    client.create_change_set(**names, ChangeSetType="UPDATE", TemplateBody=body)
    same = client.describe_change_set(**names)
    assert (same["Status"], same["ExecutionStatus"]) == ("FAILED", "UNAVAILABLE")
    assert "didn't contain changes" in same["StatusReason"]


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
