"""One local AWS for all tests, started as its users start it, and a stack of one's own for each test."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
import uuid
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

FOLDER = Path(__file__).resolve().parent.parent
RUNTIME = Path(os.environ.get("LAMBDA_RUNTIME", FOLDER / "target" / "lambda-runtime"))
CODE_BUCKET = "code"
_LONGEST_WAIT = 120.0


def wait_until(condition: Callable[[], Any], what: str) -> Any:
    """What the condition answers once it answers something. Bounded, so that a test fails and never hangs."""
    end = time.monotonic() + _LONGEST_WAIT
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {_LONGEST_WAIT:.0f} s in vain for {what}")


def start(*arguments: str, log: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [FOLDER / "local-aws", "--stop-with-stdin", "--lambda-runtime", RUNTIME, "--log", log, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(log.parent)},
    )


@dataclass
class Stack:
    """A CloudFormation stack of one test."""

    aws: Aws
    name: str
    id: str = ""
    status: str = ""
    outputs: dict[str, str] = field(default_factory=dict)

    def deploy(self, template: dict[str, Any], **parameters: str) -> Stack:
        """Creates or updates, and waits for the end, whatever it is."""
        client = self.aws.client("cloudformation")
        arguments = {
            "StackName": self.id or self.name,
            "TemplateBody": json.dumps(template),
            "Capabilities": ["CAPABILITY_IAM"],
            "Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        }
        self.id = (client.update_stack if self.id else client.create_stack)(**arguments)["StackId"]
        return self.settle()

    def delete(self) -> Stack:
        self.aws.client("cloudformation").delete_stack(StackName=self.id)
        return self.settle()

    def settle(self) -> Stack:
        def settled() -> dict[str, Any] | None:
            stack = self.aws.client("cloudformation").describe_stacks(StackName=self.id)["Stacks"][0]
            return None if stack["StackStatus"].endswith("_IN_PROGRESS") else stack

        stack = wait_until(settled, f"stack {self.name}")
        self.status = stack["StackStatus"]
        self.outputs = {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
        return self

    def events(self) -> list[tuple[str, str, str]]:
        """(logical id, status, reason), oldest first."""
        pages = self.aws.client("cloudformation").get_paginator("describe_stack_events")
        found = [event for page in pages.paginate(StackName=self.id) for event in page["StackEvents"]]
        return [
            (event["LogicalResourceId"], event["ResourceStatus"], event.get("ResourceStatusReason", ""))
            for event in reversed(found)
        ]

    def reason(self, name: str, status: str) -> str:
        return next(reason for found, had, reason in self.events() if (found, had) == (name, status))

    def resource(self, name: str) -> str:
        client = self.aws.client("cloudformation")
        detail = client.describe_stack_resource(StackName=self.id, LogicalResourceId=name)["StackResourceDetail"]
        return detail["PhysicalResourceId"]


@dataclass
class Aws:
    ready: dict[str, str]

    def client(self, service: str) -> Any:
        return boto3.client(
            service,
            endpoint_url=self.ready["endpoint"],
            region_name=self.ready["region"],
            aws_access_key_id=self.ready["accessKeyId"],
            aws_secret_access_key=self.ready["secretAccessKey"],
            config=Config(retries={"total_max_attempts": 1}, read_timeout=_LONGEST_WAIT),
        )

    def log(self, group: str) -> list[str]:
        return [
            event["message"]
            for page in self.client("logs").get_paginator("filter_log_events").paginate(logGroupName=group)
            for event in page["events"]
        ]

    def requests(self, group: str) -> list[dict[str, Any]]:
        """The events that the probe was called with, in order."""
        return [json.loads(line.removeprefix("EVENT ")) for line in self.log(group) if line.startswith("EVENT ")]


@pytest.fixture(scope="session")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aws]:
    jars = list(RUNTIME.glob("*.jar"))
    assert jars, f"no runtime client in {RUNTIME}: run mvn generate-resources, or set LAMBDA_RUNTIME"
    folder = tmp_path_factory.mktemp("aws")
    process = start(log=folder / "log")
    try:
        assert process.stdout is not None
        aws = Aws(json.loads(process.stdout.readline()))
        aws.client("s3").create_bucket(Bucket=CODE_BUCKET)
        aws.client("s3").upload_file(str(_probe(folder, jars)), CODE_BUCKET, "probe.jar")
        yield aws
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(timeout=30)


def _probe(folder: Path, jars: list[Path]) -> Path:
    javac = os.environ.get("JAVA_HOME")
    javac = str(Path(javac, "bin", "javac")) if javac else shutil.which("javac")
    classes = folder / "classes"
    source = Path(__file__).parent / "handler" / "Probe.java"
    class_path = os.pathsep.join(map(str, jars))
    subprocess.run([javac, "--release", "17", "-cp", class_path, "-d", classes, source], check=True)
    with zipfile.ZipFile(folder / "probe.jar", "w") as archive:
        for file in classes.glob("*.class"):
            archive.write(file, file.name)
    return folder / "probe.jar"


@pytest.fixture
def stack(aws: Aws) -> Stack:
    return Stack(aws, f"test-{uuid.uuid4().hex[:8]}")


def role(service: str) -> dict[str, Any]:
    return {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": {
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "sts:AssumeRole",
                        "Principal": {"Service": f"{service}.amazonaws.com"},
                    }
                ]
            }
        },
    }


def function(**more: Any) -> dict[str, Any]:
    return {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "Runtime": "java21",
            "Handler": "Probe::handleRequest",
            "Code": {"S3Bucket": CODE_BUCKET, "S3Key": "probe.jar"},
            "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            "MemorySize": 256,
            "Timeout": 30,
            **more,
        },
    }


def with_function(resources: dict[str, Any], outputs: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """A template of a function, ``Probe``, its role, and what else is given."""
    return {
        "Resources": {"Role": role("lambda"), "Probe": function(**more), **resources},
        "Outputs": {"Function": {"Value": {"Ref": "Probe"}}, **(outputs or {})},
    }


def custom(name: str = "world", kind: str = "AWS::CloudFormation::CustomResource", **more: Any) -> dict[str, Any]:
    return {
        "Type": kind,
        "Properties": {"ServiceToken": {"Fn::GetAtt": ["Probe", "Arn"]}, "Name": name, **more},
    }
