"""What every part needs to know of the running local AWS: where it listens, who one is, where Java is."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

ACCOUNT = "123456789012"
REGION = "us-east-1"

# A repeated call would hide a fault of ours behind a second, luckier try.
_CLIENT_CONFIG = Config(retries={"total_max_attempts": 1}, connect_timeout=10, read_timeout=120)
_making = threading.Lock()


@dataclass(frozen=True)
class World:
    endpoint: str
    access_key_id: str
    secret_access_key: str
    java: str
    lambda_runtime: Path
    work_folder: Path
    """Unpacked function code; removed when the server stops."""

    def client(self, service: str, region: str = REGION) -> Any:
        """A boto3 client that talks to this local AWS and to nothing else."""
        return _client(self, service, region)


@lru_cache(maxsize=256)
def _client(world: World, service: str, region: str) -> Any:
    # Making a client takes a tenth of a second, and a deploy needs a few hundred; they may be shared by threads.
    with _making:
        session = boto3.session.Session(
            aws_access_key_id=world.access_key_id,
            aws_secret_access_key=world.secret_access_key,
            region_name=region,
        )
        return session.client(service, endpoint_url=world.endpoint, config=_CLIENT_CONFIG)


_world: World | None = None


def set_world(world: World) -> None:
    global _world
    _world = world


def world() -> World:
    if _world is None:
        raise RuntimeError("the local AWS has not been started in this process")
    return _world
