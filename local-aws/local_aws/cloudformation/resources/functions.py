"""Lambda functions, their versions, aliases, permissions and settings of asynchronous calls."""

from __future__ import annotations

from typing import Any

from ..stack import Created, Resource
from .network import truth
from .provider import Properties, Provider, Request, ResourceFailed, delete_if_there, provides


@provides("AWS::Lambda::Function")
class Function(Provider):
    _SETTINGS = (
        "Description", "Environment", "EphemeralStorage", "Handler", "LoggingConfig", "MemorySize", "Role", "Runtime",
        "Timeout", "TracingConfig",
    )  # fmt: skip

    def create(self, request: Request, properties: Properties) -> Created:
        code = properties["Code"]
        if "S3Bucket" not in code:
            raise ResourceFailed(
                "the local AWS runs functions from an S3 object only (a jar or zip): no inline code, no images"
            )
        name = request.name(properties, "FunctionName")
        arguments = self._settings(properties)
        if "Architectures" in properties:
            arguments["Architectures"] = properties["Architectures"]
        made = request.client("lambda").create_function(
            FunctionName=name, Code=code, Tags=request.tags(properties), **arguments
        )
        self._set_concurrency(request, name, properties)
        return Created(name, {"Arn": made["FunctionArn"], "SnapStartResponse.ApplyOn": "None"})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("FunctionName") != properties.get("FunctionName"):
            return self.create(request, properties)
        client, name = request.client("lambda"), old.physical_id
        if old.properties["Code"] != properties["Code"]:
            client.update_function_code(FunctionName=name, **properties["Code"])
        settings = self._settings(properties)
        settings.setdefault("Environment", {"Variables": {}})
        client.update_function_configuration(FunctionName=name, **settings)
        self._set_concurrency(request, name, properties)
        return Created(name, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("lambda").delete_function, FunctionName=resource.physical_id)

    def _settings(self, properties: Properties) -> dict[str, Any]:
        settings = {key: properties[key] for key in self._SETTINGS if key in properties}
        for key in ("MemorySize", "Timeout"):
            if key in settings:
                settings[key] = int(settings[key])
        variables = settings.get("Environment", {}).get("Variables")
        if variables:
            settings["Environment"] = {"Variables": {key: text(value) for key, value in variables.items()}}
        return settings

    @staticmethod
    def _set_concurrency(request: Request, name: str, properties: Properties) -> None:
        if "ReservedConcurrentExecutions" in properties:
            request.client("lambda").put_function_concurrency(
                FunctionName=name, ReservedConcurrentExecutions=int(properties["ReservedConcurrentExecutions"])
            )


@provides("AWS::Lambda::Version")
class Version(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        made = request.client("lambda").publish_version(FunctionName=properties["FunctionName"])
        arn = made["FunctionArn"]
        arn = arn if arn.endswith(f":{made['Version']}") else f"{arn}:{made['Version']}"
        return Created(arn, {"Version": made["Version"], "FunctionArn": arn})

    def delete(self, request: Request, resource: Resource) -> None:
        """Versions go with their function: moto forgets a function when one of its versions is deleted by number."""


@provides("AWS::Lambda::Alias")
class Alias(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        made = request.client("lambda").create_alias(
            FunctionName=properties["FunctionName"],
            Name=properties["Name"],
            FunctionVersion=properties["FunctionVersion"],
        )
        return Created(made["AliasArn"], {"AliasArn": made["AliasArn"]})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if any(old.properties[key] != properties[key] for key in ("FunctionName", "Name")):
            return self.create(request, properties)
        request.client("lambda").update_alias(
            FunctionName=properties["FunctionName"],
            Name=properties["Name"],
            FunctionVersion=properties["FunctionVersion"],
        )
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        properties = resource.properties
        delete_if_there(
            request.client("lambda").delete_alias, FunctionName=properties["FunctionName"], Name=properties["Name"]
        )


@provides("AWS::Lambda::Permission")
class Permission(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        statement = request.generated_name(100)
        keys = ("Action", "Principal", "SourceArn", "SourceAccount", "PrincipalOrgID")
        request.client("lambda").add_permission(
            FunctionName=properties["FunctionName"],
            StatementId=statement,
            **{key: properties[key] for key in keys if key in properties},
        )
        return Created(statement, {"Id": statement})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(
            request.client("lambda").remove_permission,
            FunctionName=resource.properties["FunctionName"],
            StatementId=resource.physical_id,
        )


@provides("AWS::Lambda::EventInvokeConfig")
class EventInvokeConfig(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        arguments = {
            key: properties[key]
            for key in ("DestinationConfig", "MaximumEventAgeInSeconds", "MaximumRetryAttempts")
            if key in properties
        }
        function = properties["FunctionName"]
        request.client("lambda").put_function_event_invoke_config(FunctionName=function, **arguments)
        return Created(f"{function}|{properties.get('Qualifier', '$LATEST')}", {})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        return self.create(request, properties)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(
            request.client("lambda").delete_function_event_invoke_config,
            FunctionName=resource.properties["FunctionName"],
        )


def text(value: Any) -> str:
    return str(truth(value)).lower() if isinstance(value, bool) else str(value)
