"""Functions, invoked as the API invokes them."""

from __future__ import annotations

import base64
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from conftest import Aws, Stack, role, wait_until, with_function


def invoke(aws: Aws, name: str, event: dict[str, Any], **more: Any) -> tuple[dict[str, Any], Any]:
    answer = aws.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event), **more)
    payload = answer["Payload"].read()
    return answer, json.loads(payload) if payload else None


def test_a_function_finds_its_world(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({}, Environment={"Variables": {"GREETING": "hello"}}))
    name = stack.outputs["Function"]
    answer, seen = invoke(aws, name, {"Behaviour": "environment"}, LogType="Tail")
    assert "FunctionError" not in answer
    assert seen["GREETING"] == "hello"
    assert seen["endpoint"] == aws.ready["endpoint"].replace("localhost", "127.0.0.1")
    assert seen["key"] != aws.ready["accessKeyId"]
    assert (seen["name"], seen["memory"], seen["group"]) == (name, 256, f"/aws/lambda/{name}")
    assert 0 < seen["left"] <= 30_000
    assert "END RequestId" in base64.b64decode(answer["LogResult"]).decode()


def test_a_function_that_throws_is_an_error_of_the_function(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({}))
    answer, error = invoke(aws, stack.outputs["Function"], {"Behaviour": "throw"})
    assert (answer["StatusCode"], answer["FunctionError"]) == (200, "Unhandled")
    assert error["errorMessage"] == "thrown on purpose"


def test_another_runtime_is_refused_in_words(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({}, Runtime="nodejs22.x"))
    answer, error = invoke(aws, stack.outputs["Function"], {})
    assert answer["FunctionError"] == "Unhandled"
    assert "runs Java functions only" in error["errorMessage"]


def test_what_a_schedule_would_do(stack: Stack, aws: Aws) -> None:
    """The schedule's target and input, taken from the API and invoked as the scheduler would."""
    group = {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}}
    queue = {"Type": "AWS::SQS::Queue", "Properties": {"MessageRetentionPeriod": 1209600}}
    schedule = {
        "Type": "AWS::Scheduler::Schedule",
        "Properties": {
            "FlexibleTimeWindow": {"Mode": "OFF"},
            "ScheduleExpression": "rate(1 hour)",
            "Target": {
                "Arn": {"Fn::GetAtt": ["Probe", "Arn"]},
                "RoleArn": {"Fn::GetAtt": ["SchedulerRole", "Arn"]},
                "Input": '{"hello":"schedule"}',
                "DeadLetterConfig": {"Arn": {"Fn::GetAtt": ["Queue", "Arn"]}},
            },
        },
    }
    resources = {"Group": group, "Queue": queue, "SchedulerRole": role("scheduler"), "Schedule": schedule}
    stack.deploy(with_function(resources, LoggingConfig={"LogGroup": {"Ref": "Group"}}))
    assert stack.status == "CREATE_COMPLETE"
    target = aws.client("scheduler").get_schedule(Name=stack.resource("Schedule"))["Target"]
    arguments = {"FunctionName": target["Arn"], "Payload": target["Input"], "InvocationType": "Event"}
    assert aws.client("lambda").invoke(**arguments)["StatusCode"] == 202
    log_group = stack.resource("Group")
    assert wait_until(lambda: aws.requests(log_group), "the run") == [{"hello": "schedule"}]


def test_many_at_once(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({}))
    name = stack.outputs["Function"]
    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(lambda number: invoke(aws, name, {"number": number})[1], range(8)))
    assert seen == [{"echo": {"number": number}} for number in range(8)]


def test_versions_and_aliases_run_too(stack: Stack, aws: Aws) -> None:
    version = {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Probe"}}}
    alias = {
        "Type": "AWS::Lambda::Alias",
        "Properties": {
            "FunctionName": {"Ref": "Probe"},
            "FunctionVersion": {"Fn::GetAtt": ["Version", "Version"]},
            "Name": "live",
        },
    }
    stack.deploy(with_function({"Version": version, "Alias": alias}))
    answer, seen = invoke(aws, stack.resource("Alias"), {"a": 1})
    assert seen == {"echo": {"a": 1}}
    assert answer["ExecutedVersion"] == "1"
    assert stack.delete().status == "DELETE_COMPLETE"
