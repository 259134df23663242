"""How moto is patched: one function a patch, its docstring saying what AWS does and what moto does.

A decorator notes the patch where its function stands; ``apply`` puts all of them in place. A moto that no longer has
what is patched stops the start with its name, rather than going on half patched.

moto files each of its models under the second part of the dotted name of the module that defines it. For a model of
ours that is the module's own name, and harmless; an error of ours must not derive from one of moto's, or moto would
look for a botocore service of that name to write it with.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True)
class Patch:
    owner: Any
    """The class or module of moto whose member it is."""
    name: str
    function: Callable[..., Any]
    kind: str
    """``replaces``, ``extends`` or ``adds``."""

    @property
    def target(self) -> str:
        """As the README's table has it: ``cloudformation.models.Stack.update``."""
        owner = self.owner.__name__ if inspect.ismodule(self.owner) else _dotted(self.owner)
        return f"{owner}.{self.name}".removeprefix("moto.")

    def apply(self) -> None:
        if (self.kind == "adds") == hasattr(self.owner, self.name):
            raise RuntimeError(f"another moto than the one patched here: {self.target} is not what {self.kind} expects")
        if self.kind == "adds":
            setattr(self.owner, self.name, self.function)
        else:
            setattr(self.owner, self.name, self._like(inspect.getattr_static(self.owner, self.name)))

    def _like(self, member: Any) -> Any:
        """The function, as the kind of member that it takes the place of."""
        if isinstance(member, property):
            return property(self.function)
        kind = type(member) if isinstance(member, (classmethod, staticmethod)) else lambda function: function
        if self.kind == "replaces":
            return kind(self.function)
        original, function = getattr(member, "__func__", member), self.function

        @functools.wraps(function)
        def call(*arguments: Any, **named: Any) -> Any:
            return function(original, *arguments, **named)

        return kind(call)


PATCHES: list[Patch] = []


def replaces(owner: Any, name: str) -> Callable[[Function], Function]:
    """The function takes the place of ``owner.name``, whatever kind of member that is."""
    return _noting(owner, name, "replaces")


def extends(owner: Any, name: str) -> Callable[[Function], Function]:
    """Like ``replaces``, but the function is called with moto's own in front of its arguments."""
    return _noting(owner, name, "extends")


def adds(owner: Any, name: str) -> Callable[[Function], Function]:
    """The function becomes ``owner.name``, which moto has not."""
    return _noting(owner, name, "adds")


def _dotted(owner: type) -> str:
    return f"{owner.__module__}.{owner.__name__}"


def _noting(owner: Any, name: str, kind: str) -> Callable[[Function], Function]:
    def note(function: Function) -> Function:
        PATCHES.append(Patch(owner, name, function, kind))
        return function

    return note


def apply() -> None:
    """Applies every patch. Once, before the server answers its first request."""
    for patch in PATCHES:
        patch.apply()
