"""Buckets, queues, topics, parameters: what is stored."""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar

from ..stack import Created, Resource
from .network import truth
from .provider import Properties, Provider, Request, ResourceFailed, delete_if_there, provides, without


@provides("AWS::S3::Bucket")
class Bucket(Provider):
    """Of the many settings of a bucket, those that CDK's constructs set. Another one fails, and names itself."""

    _KNOWN: ClassVar = {
        "BucketName", "BucketEncryption", "LifecycleConfiguration", "PublicAccessBlockConfiguration", "Tags",
        "VersioningConfiguration", "OwnershipControls", "AccessControl",
    }  # fmt: skip

    def create(self, request: Request, properties: Properties) -> Created:
        s3 = request.client("s3")
        name = request.name(properties, "BucketName", 63, lower=True)
        s3.create_bucket(Bucket=name)
        self._set(request, s3, name, properties)
        region = request.stack.region
        return Created(
            name,
            {
                "Arn": f"arn:aws:s3:::{name}",
                "DomainName": f"{name}.s3.amazonaws.com",
                "RegionalDomainName": f"{name}.s3.{region}.amazonaws.com",
                "WebsiteURL": f"http://{name}.s3-website-{region}.amazonaws.com",
            },
        )

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("BucketName") != properties.get("BucketName"):
            return self.create(request, properties)
        self._set(request, request.client("s3"), old.physical_id, properties)
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("s3").delete_bucket, Bucket=resource.physical_id)

    def _set(self, request: Request, s3: Any, name: str, properties: Properties) -> None:
        unknown = sorted(set(properties) - self._KNOWN)
        if unknown:
            raise ResourceFailed(f"AWS::S3::Bucket properties that the local AWS does not emulate: {unknown}", name)
        s3.put_bucket_tagging(
            Bucket=name,
            Tagging={"TagSet": [t for t in request.tag_list(properties) if not t["Key"].startswith("aws:")]},
        )
        if "AccessControl" in properties:
            acl = re.sub(r"(?<!^)(?=[A-Z])", "-", properties["AccessControl"]).lower()  # LogDeliveryWrite
            s3.put_bucket_acl(Bucket=name, ACL=acl)
        if "PublicAccessBlockConfiguration" in properties:
            block = {key: truth(value) for key, value in properties["PublicAccessBlockConfiguration"].items()}
            s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=block)
        if "VersioningConfiguration" in properties:
            s3.put_bucket_versioning(Bucket=name, VersioningConfiguration=properties["VersioningConfiguration"])
        if "BucketEncryption" in properties:
            rules = [
                {
                    "ApplyServerSideEncryptionByDefault": rule["ServerSideEncryptionByDefault"],
                    "BucketKeyEnabled": truth(rule.get("BucketKeyEnabled", False)),
                }
                for rule in properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
            ]
            s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": rules})
        if "LifecycleConfiguration" in properties:
            rules = [lifecycle_rule(rule) for rule in properties["LifecycleConfiguration"]["Rules"]]
            s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})
        if "OwnershipControls" in properties:
            s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=properties["OwnershipControls"])


def lifecycle_rule(rule: Properties) -> dict[str, Any]:
    """A template's lifecycle rule as S3's API has it: flat fields there, nested ones here."""
    made: dict[str, Any] = {"Status": rule["Status"], "Filter": {"Prefix": rule.get("Prefix", "")}}
    if "Id" in rule:
        made["ID"] = rule["Id"]
    if "ExpirationInDays" in rule:
        made["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
    elif truth(rule.get("ExpiredObjectDeleteMarker", False)):
        made["Expiration"] = {"ExpiredObjectDeleteMarker": True}
    if "NoncurrentVersionExpiration" in rule:
        days = rule["NoncurrentVersionExpiration"]["NoncurrentDays"]
        made["NoncurrentVersionExpiration"] = {"NoncurrentDays": int(days)}
    if "AbortIncompleteMultipartUpload" in rule:
        days = rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"]
        made["AbortIncompleteMultipartUpload"] = {"DaysAfterInitiation": int(days)}
    if "Transitions" in rule:
        made["Transitions"] = [
            {"Days": int(item["TransitionInDays"]), "StorageClass": item["StorageClass"]}
            for item in rule["Transitions"]
        ]
    return made


@provides("AWS::S3::BucketPolicy")
class BucketPolicy(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        document = json.dumps(properties["PolicyDocument"])
        request.client("s3").put_bucket_policy(Bucket=properties["Bucket"], Policy=document)
        return Created(properties["Bucket"], {})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("s3").delete_bucket_policy, Bucket=resource.properties["Bucket"])


@provides("AWS::SQS::Queue")
class Queue(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "QueueName", 80)
        sqs = request.client("sqs")
        url = sqs.create_queue(QueueName=name, Attributes=self._attributes(properties), tags=request.tags(properties))
        arn = f"arn:aws:sqs:{request.stack.region}:{request.stack.account}:{name}"
        return Created(url["QueueUrl"], {"Arn": arn, "QueueName": name, "QueueUrl": url["QueueUrl"]})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("QueueName") != properties.get("QueueName"):
            return self.create(request, properties)
        request.client("sqs").set_queue_attributes(QueueUrl=old.physical_id, Attributes=self._attributes(properties))
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("sqs").delete_queue, QueueUrl=resource.physical_id)

    @staticmethod
    def _attributes(properties: Properties) -> dict[str, str]:
        return {
            key: json.dumps(value)
            if isinstance(value, dict)
            else str(value).lower()
            if value in (True, False)
            else str(value)
            for key, value in without(properties, "QueueName", "Tags").items()
        }


@provides("AWS::SQS::QueuePolicy")
class QueuePolicy(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        for url in properties["Queues"]:
            policy = {"Policy": json.dumps(properties["PolicyDocument"])}
            request.client("sqs").set_queue_attributes(QueueUrl=url, Attributes=policy)
        return Created(request.generated_name(), {})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        self.create(request, properties)
        return Created(old.physical_id, old.attributes)

    def delete(self, request: Request, resource: Resource) -> None:
        for url in resource.properties["Queues"]:
            delete_if_there(request.client("sqs").set_queue_attributes, QueueUrl=url, Attributes={"Policy": ""})


@provides("AWS::SNS::Topic")
class Topic(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "TopicName", 256)
        attributes = {key: str(properties[key]) for key in ("DisplayName", "KmsMasterKeyId") if key in properties}
        sns = request.client("sns")
        arn = sns.create_topic(Name=name, Attributes=attributes, Tags=request.tag_list(properties))["TopicArn"]
        for subscription in properties.get("Subscription", []):
            sns.subscribe(TopicArn=arn, **subscription)
        return Created(arn, {"TopicArn": arn, "TopicName": name})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("sns").delete_topic, TopicArn=resource.physical_id)


@provides("AWS::SNS::Subscription")
class Subscription(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        keys = ("FilterPolicy", "RawMessageDelivery", "RedrivePolicy", "FilterPolicyScope")
        attributes = {
            key: json.dumps(properties[key]) if isinstance(properties[key], (dict, bool)) else properties[key]
            for key in keys
            if key in properties
        }
        arn = request.client("sns").subscribe(
            TopicArn=properties["TopicArn"],
            Protocol=properties["Protocol"],
            Endpoint=properties["Endpoint"],
            Attributes=attributes,
            ReturnSubscriptionArn=True,
        )["SubscriptionArn"]
        return Created(arn, {"Arn": arn})

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("sns").unsubscribe, SubscriptionArn=resource.physical_id)


@provides("AWS::SNS::TopicPolicy")
class TopicPolicy(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        for arn in properties["Topics"]:
            request.client("sns").set_topic_attributes(
                TopicArn=arn, AttributeName="Policy", AttributeValue=json.dumps(properties["PolicyDocument"])
            )
        return Created(request.generated_name(), {})

    def delete(self, request: Request, resource: Resource) -> None:
        """The topic keeps its policy: the API has no call to take one away."""


@provides("AWS::SSM::Parameter")
class Parameter(Provider):
    def create(self, request: Request, properties: Properties) -> Created:
        name = request.name(properties, "Name", 200)
        request.client("ssm").put_parameter(
            Name=name, Value=properties["Value"], Type=properties["Type"], Overwrite=True,
            **{key: properties[key] for key in ("Description", "Tier", "AllowedPattern") if key in properties},
        )  # fmt: skip
        return Created(name, {"Type": properties["Type"], "Value": properties["Value"]})

    def update(self, request: Request, old: Resource, properties: Properties) -> Created:
        if old.properties.get("Name") == properties.get("Name"):
            properties = {**properties, "Name": old.physical_id}
        return self.create(request, properties)

    def delete(self, request: Request, resource: Resource) -> None:
        delete_if_there(request.client("ssm").delete_parameter, Name=resource.physical_id)
