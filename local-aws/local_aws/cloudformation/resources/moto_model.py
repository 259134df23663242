"""The way out for types without a provider of ours: moto's own model of the type, where it has one."""

from __future__ import annotations

import inspect
from typing import Any

from moto.cloudformation import parsing
from moto.core.common_models import CloudFormationModel

from ..stack import Created, Resource
from .provider import Properties, Provider, Request, ResourceFailed


class MotoModel(Provider):
    def __init__(self, model: type[CloudFormationModel], resource_type: str):
        self._model, self._type = model, resource_type

    @classmethod
    def of(cls, resource_type: str) -> MotoModel:
        model = parsing.get_model_map().get(resource_type)
        if model is None:
            raise ResourceFailed(f"Resource type {resource_type} is not emulated by the local AWS")
        return cls(model, resource_type)

    def create(self, request: Request, properties: Properties) -> Created:
        name = properties.get(self._model.cloudformation_name_type() or "", request.generated_name(63, lower=True))
        made = self._model.create_from_cloudformation_json(
            name,
            {"Type": self._type, "Properties": properties},
            request.stack.account,
            request.stack.region,
            LogicalId=request.logical_id,
            StackId=request.stack.stack_id,
            ResourceType=self._type,
        )
        physical_id = getattr(made, "physical_resource_id", None)
        return Created(str(physical_id or name), Attributes(made))

    def delete(self, request: Request, resource: Resource) -> None:
        made = resource.attributes.made if isinstance(resource.attributes, Attributes) else None
        delete = getattr(made, "delete", None)
        if delete and len(inspect.signature(delete).parameters) == 2:
            delete(request.stack.account, request.stack.region)
        elif _implemented(self._model, "delete_from_cloudformation_json"):
            self._model.delete_from_cloudformation_json(
                resource.physical_id,
                {"Type": self._type, "Properties": resource.properties},
                request.stack.account,
                request.stack.region,
            )
        else:
            raise ResourceFailed(f"moto cannot delete a {self._type}, and the local AWS has no provider for it")


class Attributes(dict[str, Any]):
    """What Fn::GetAtt answers, asked of moto's object when it is asked of us."""

    def __init__(self, made: Any):
        super().__init__()
        self.made = made

    def __contains__(self, attribute: object) -> bool:
        return _implemented(type(self.made), "get_cfn_attribute") and self.made.has_cfn_attr(attribute)

    def __getitem__(self, attribute: str) -> Any:
        return self.made.get_cfn_attribute(attribute)


def _implemented(model: type, method: str) -> bool:
    found = getattr(model, method, None)
    return found is not None and not hasattr(found, "__isabstractmethod__")
