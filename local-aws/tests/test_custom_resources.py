"""Custom resources: what the handler answers decides what the stack becomes."""

from __future__ import annotations

import pytest
from conftest import Aws, Stack, custom, with_function

GROUP = "/aws/lambda/{}"


def named(stack: Stack) -> str:
    """A function name known before the stack stands, so that its log can be read when the stack is gone."""
    return f"{stack.name}-probe"


@pytest.mark.parametrize("kind", ["AWS::CloudFormation::CustomResource", "Custom::Probe"])
def test_the_answers_data_shows_in_outputs(stack: Stack, aws: Aws, kind: str) -> None:
    output = {"Said": {"Value": {"Fn::GetAtt": ["It", "Said"]}}}
    stack.deploy(with_function({"It": custom(kind=kind, Yes=True, Number=3)}, output))
    assert stack.status == "CREATE_COMPLETE"
    assert stack.outputs["Said"] == "hello world"
    assert stack.resource("It") == "probe-world"
    (request,) = aws.requests(GROUP.format(stack.outputs["Function"]))
    assert request["RequestType"] == "Create"
    assert request["ResourceType"] == kind
    assert request["StackId"] == stack.id
    assert request["ResourceProperties"]["Yes"] == "true"
    assert request["ResourceProperties"]["Number"] == "3"


def test_a_failed_create_rolls_back_and_deletes_what_the_handler_named(stack: Stack, aws: Aws) -> None:
    name = named(stack)
    stack.deploy(with_function({"It": custom(Behaviour="fail", On="Create")}, FunctionName=name))
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "refused on purpose" in stack.reason("It", "CREATE_FAILED")
    assert "[It]" in stack.reason(stack.name, "ROLLBACK_IN_PROGRESS")
    create, delete = aws.requests(GROUP.format(name))
    assert (create["RequestType"], delete["RequestType"]) == ("Create", "Delete")
    assert delete["PhysicalResourceId"] == "probe-world"
    statuses = [(who, status) for who, status, _ in stack.events()]
    assert statuses.index(("It", "DELETE_COMPLETE")) < statuses.index(("Probe", "DELETE_IN_PROGRESS"))


def test_a_handler_that_throws_is_called_three_times(stack: Stack, aws: Aws) -> None:
    name = named(stack)
    stack.deploy(with_function({"It": custom(Behaviour="throw", On="Create")}, FunctionName=name))
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "did not receive a response" in stack.reason("It", "CREATE_FAILED")
    kinds = [request["RequestType"] for request in aws.requests(GROUP.format(name))]
    assert kinds == ["Create", "Create", "Create", "Delete"]
    assert any("thrown on purpose" in line for line in aws.log(GROUP.format(name)))


def test_a_handler_that_sleeps_is_killed_at_its_timeout(stack: Stack, aws: Aws) -> None:
    name = named(stack)
    config = {
        "Type": "AWS::Lambda::EventInvokeConfig",
        "Properties": {"FunctionName": {"Ref": "Probe"}, "Qualifier": "$LATEST", "MaximumRetryAttempts": 0},
    }
    it = custom(Behaviour="sleep", On="Create") | {"DependsOn": "Config"}
    stack.deploy(with_function({"Config": config, "It": it}, FunctionName=name, Timeout=1))
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "did not receive a response" in stack.reason("It", "CREATE_FAILED")
    assert any("Task timed out after 1.00 seconds" in line for line in aws.log(GROUP.format(name)))


def test_an_update_carries_the_old_properties(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({"It": custom(Version="1")}))
    stack.deploy(with_function({"It": custom(Version="2")}))
    assert stack.status == "UPDATE_COMPLETE"
    _, update = aws.requests(GROUP.format(stack.outputs["Function"]))
    assert update["RequestType"] == "Update"
    assert update["PhysicalResourceId"] == "probe-world"
    assert update["ResourceProperties"]["Version"] == "2"
    assert update["OldResourceProperties"]["Version"] == "1"


def test_a_new_template_version_alone_updates_who_mentions_it(stack: Stack, aws: Aws) -> None:
    def template(data: str) -> dict:
        launch = {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {"UserData": data}}}
        version = {"Fn::GetAtt": ["Template", "LatestVersionNumber"]}
        return with_function({"Template": launch, "It": custom(Version=version)})

    stack.deploy(template("b25l"))
    stack.deploy(template("dHdv"))
    assert stack.status == "UPDATE_COMPLETE"
    _, update = aws.requests(GROUP.format(stack.outputs["Function"]))
    assert (update["OldResourceProperties"]["Version"], update["ResourceProperties"]["Version"]) == ("1", "2")


def test_a_failed_update_rolls_back_with_an_update(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({"It": custom(Version="1")}))
    new = {"Type": "AWS::SNS::Topic", "Properties": {}}
    stack.deploy(with_function({"It": custom(Version="2", Behaviour="fail") | {"DependsOn": "New"}, "New": new}))
    assert stack.status == "UPDATE_ROLLBACK_COMPLETE"
    assert "refused on purpose" in stack.reason("It", "UPDATE_FAILED")
    _, failed, back = aws.requests(GROUP.format(stack.outputs["Function"]))
    assert (failed["ResourceProperties"]["Version"], back["ResourceProperties"]["Version"]) == ("2", "1")
    assert back["OldResourceProperties"]["Version"] == "2"
    assert ("New", "DELETE_COMPLETE", "") in stack.events()
    stack.deploy(with_function({"It": custom(Version="3")}))
    assert stack.status == "UPDATE_COMPLETE"


def test_a_new_physical_id_on_update_deletes_the_old_one_in_cleanup(stack: Stack, aws: Aws) -> None:
    stack.deploy(with_function({"It": custom("first")}))
    stack.deploy(with_function({"It": custom("second", Behaviour="replace")}))
    assert stack.status == "UPDATE_COMPLETE"
    assert stack.resource("It") == "probe-second"
    requests = aws.requests(GROUP.format(stack.outputs["Function"]))
    assert [request["RequestType"] for request in requests] == ["Create", "Update", "Delete"]
    assert requests[-1]["PhysicalResourceId"] == "probe-first"


def test_deletion_goes_backwards(stack: Stack, aws: Aws) -> None:
    name = named(stack)
    one, two = custom("one"), custom("two") | {"DependsOn": "One"}
    stack.deploy(with_function({"Two": two, "One": one}, FunctionName=name))
    assert stack.delete().status == "DELETE_COMPLETE"
    done = [(request["RequestType"], request["LogicalResourceId"]) for request in aws.requests(GROUP.format(name))]
    assert done == [("Create", "One"), ("Create", "Two"), ("Delete", "Two"), ("Delete", "One")]
