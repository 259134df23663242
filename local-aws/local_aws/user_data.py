"""The user data that EKS gives the nodes of a managed group: its own part first, the user's parts after it.

EKS does not document the result. What is written here follows dumps of real nodes (awslabs/amazon-eks-ami #1988 and
#2335): one MIME document with the boundary ``//`` whose first part is EKS's NodeConfig.
"""

from __future__ import annotations

from email import message_from_bytes, policy

BOUNDARY = "//"


def node_config(
    cluster: str,
    endpoint: str,
    certificate_authority: str,
    cidr: str,
    node_group: str,
    image: str,
    labels: dict[str, str],
) -> str:
    """The NodeConfig that EKS writes for a group whose template names no AMI."""
    all_labels = {
        "eks.amazonaws.com/nodegroup-image": image,
        "eks.amazonaws.com/capacityType": "ON_DEMAND",
        "eks.amazonaws.com/nodegroup": node_group,
        **labels,
    }
    joined = ",".join(f"{key}={value}" for key, value in all_labels.items())
    return f"""---
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    apiServerEndpoint: {endpoint}
    certificateAuthority: {certificate_authority}
    cidr: {cidr}
    name: {cluster}
  kubelet:
    config:
      maxPods: 17
      clusterDNS:
      - {cidr.rsplit(".", 1)[0]}.10
    flags:
    - "--node-labels={joined}"

"""


def merged(own: str, users: bytes) -> bytes:
    """One MIME document: ``own`` as its first part, then the parts of the user's document, byte for byte."""
    opening = (
        f'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="{BOUNDARY}"\r\n\r\n'
        f"--{BOUNDARY}\r\nContent-Type: application/node.eks.aws\r\n\r\n"
    ).encode()
    document = opening + own.encode()
    for part in _parts(users):
        document += f"\r\n--{BOUNDARY}\r\n".encode() + part
    return document + f"\r\n--{BOUNDARY}--\r\n".encode()


class NotMime(ValueError):
    """EKS takes a template's user data only as a MIME multi-part document."""


def _parts(users: bytes) -> list[bytes]:
    """The parts as they stand, headers and all. Cut at the boundary lines: a parser would not give back every byte."""
    if not users:
        return []
    message = message_from_bytes(users, policy=policy.compat32)
    boundary = message.get_boundary()
    if not message.get_content_type().startswith("multipart/") or not boundary:
        raise NotMime("Ec2LaunchTemplateInvalidConfiguration: User data was not in the MIME multipart format.")
    delimiter, parts, current = b"--" + boundary.encode(), [], None
    for line in users.splitlines(keepends=True):
        bare = line.rstrip()
        if bare in (delimiter, delimiter + b"--"):
            if current is not None:
                parts.append(_without_last_newline(b"".join(current)))
            current = []
            if bare != delimiter:
                return parts
        elif current is not None:
            current.append(line)
    if current:
        parts.append(_without_last_newline(b"".join(current)))
    return parts


def _without_last_newline(part: bytes) -> bytes:
    """The newline before a boundary belongs to the boundary (RFC 2046, 5.1.1)."""
    return part[:-2] if part.endswith(b"\r\n") else part.removesuffix(b"\n")
