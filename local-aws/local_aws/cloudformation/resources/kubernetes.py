"""EKS clusters, node groups, and what only the cluster would read."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from moto.eks.models import eks_backends

from ...eks import NodeGroups
from ..stack import Created, Resource
from .provider import Properties, Provider, Request, camel, delete_if_there, provides, without


@provides("AWS::EKS::Cluster")
class Cluster(Provider):
    """An update is remembered by the stack, but moto's cluster stays as it was made."""

    _API: ClassVar = {"Name", "RoleArn", "ResourcesVpcConfig", "Version", "KubernetesNetworkConfig", "EncryptionConfig"}

    def create(self, request: Request, properties: Properties) -> Created:
        eks, name = request.client("eks"), request.name(properties, "Name", 100)
        arguments = camel({key: value for key, value in properties.items() if key in self._API - {"Name"}})
        network = arguments.get("kubernetesNetworkConfig", {})
        arguments["kubernetesNetworkConfig"] = {key: value for key, value in network.items() if key in _NETWORK}
        cluster = eks.create_cluster(name=name, tags=request.tags(properties), **arguments)["cluster"]
        return Created(
            name,
            {
                "Arn": cluster["arn"],
                "Id": str(uuid.uuid4()),
                "Endpoint": cluster["endpoint"],
                "CertificateAuthorityData": cluster["certificateAuthority"]["data"],
                "ClusterSecurityGroupId": cluster["resourcesVpcConfig"].get("clusterSecurityGroupId", ""),
                "OpenIdConnectIssuerUrl": cluster["identity"]["oidc"]["issuer"],
                "EncryptionConfigKeyArn": "",
            },
        )

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if any(old.properties.get(key) != properties.get(key) for key in ("Name", "RoleArn")):
            return self.create(request, properties)
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("eks").delete_cluster, name=resource.physical_id)


_NETWORK = {"serviceIpv4Cidr", "ipFamily"}


@provides("AWS::EKS::Nodegroup")
class Nodegroup(Provider):
    """EKS replaces a group whose subnets, role or AMI type change, and rolls its nodes when its template does."""

    _IMMUTABLE = ("NodegroupName", "ClusterName", "NodeRole", "Subnets", "AmiType", "InstanceTypes", "CapacityType")

    def create(self, request: Request, properties: Properties) -> Created:
        arguments = camel(without(properties, "NodegroupName", "ForceUpdateEnabled", "Tags"))
        arguments.pop("nodeRepairConfig", None)
        if "launchTemplate" in arguments:
            arguments["launchTemplate"] = {key: str(item) for key, item in arguments["launchTemplate"].items()}
        arguments["scalingConfig"] = numbers(arguments.get("scalingConfig", {}))
        name = properties.get("NodegroupName") or request.generated_name(63)
        group = request.client("eks").create_nodegroup(nodegroupName=name, tags=request.tags(properties), **arguments)[
            "nodegroup"
        ]
        return Created(
            f"{properties['ClusterName']}/{name}",
            {
                "Arn": group["nodegroupArn"],
                "ClusterName": properties["ClusterName"],
                "NodegroupName": name,
                "Id": f"{properties['ClusterName']}/{name}",
            },
        )

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if any(old.properties.get(key) != properties.get(key) for key in self._IMMUTABLE):
            return self.create(request, properties)
        cluster, name = old.attributes["ClusterName"], old.attributes["NodegroupName"]
        wanted = camel(properties)
        NodeGroups(eks_backends[request.stack.account][request.stack.region]).update(
            cluster,
            name,
            launch_template={key: str(item) for key, item in wanted.get("launchTemplate", {}).items()} or None,
            scaling=numbers(wanted.get("scalingConfig", {})),
            labels=wanted.get("labels", {}),
        )
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(
            request.client("eks").delete_nodegroup,
            clusterName=resource.attributes.get("ClusterName", resource.physical_id.partition("/")[0]),
            nodegroupName=resource.attributes.get("NodegroupName", resource.physical_id.partition("/")[2]),
        )


@provides("AWS::EKS::AccessEntry", "AWS::EKS::Addon", "AWS::EKS::PodIdentityAssociation")
class OnlyRemembered(Provider):
    """moto's EKS has no API for these, and no cluster runs that would read them: the stack alone remembers them."""

    def create(self, request: Request, properties: Properties) -> Created:
        kind = request.type.rpartition("::")[2].lower()
        cluster, uid = properties["ClusterName"], str(uuid.uuid4())
        name = properties.get("AddonName") or properties.get("PrincipalArn") or uid
        stack = request.stack
        arn = f"arn:aws:eks:{stack.region}:{stack.account}:{kind}/{cluster}/{uid}"
        attributes: dict[str, Any] = {
            "Arn": arn, "AccessEntryArn": arn, "AssociationArn": arn, "AssociationId": uid, "Id": uid,
        }  # fmt: skip
        return Created(f"{cluster}|{name}", attributes)

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        pass


def numbers(scaling: dict[str, Any]) -> dict[str, int]:
    return {key: int(value) for key, value in scaling.items()}
