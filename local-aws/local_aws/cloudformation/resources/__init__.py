"""The resource types, one provider each, over the public APIs of their services.

A type that has no provider here falls back to moto's own model of it; a type neither knows fails its resource, with
its name, rather than being passed over in silence as moto does.
"""

from __future__ import annotations

from .provider import Provider, Request, ResourceFailed, provider_for

# Importing a module registers its providers.
from . import compute, custom, data, functions, identity, kubernetes, network, observability  # noqa: F401  isort:skip

__all__ = ["Provider", "Request", "ResourceFailed", "provider_for"]
