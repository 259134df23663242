"""Every patch of moto says what it is for, and the README lists them all."""

from __future__ import annotations

import pytest
from conftest import FOLDER

from local_aws import autoscaling, cloudformation, eks, functions, repairs  # noqa: F401
from local_aws.patching import PATCHES, Patch, adds, replaces


def row(patch: Patch) -> str:
    """The patch's line in the README's table: its docstring, cut where moto's turn comes."""
    aws, _, moto = " ".join((patch.function.__doc__ or "").split()).partition(". moto ")
    assert aws and moto, f"{patch.target}: say what AWS does, then what moto does"
    return f"| `{patch.target}` | {aws}. | {moto} |"


def test_the_readme_lists_every_patch() -> None:
    table = [line for line in (FOLDER / "README.md").read_text().splitlines() if line.startswith("| `")]
    assert sorted(table) == sorted(row(patch) for patch in PATCHES)


def test_another_moto_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    class Model:
        def there(self) -> None: ...

    monkeypatch.setattr("local_aws.patching.PATCHES", [])
    for decorate in (adds(Model, "there"), replaces(Model, "gone")):
        decorate(lambda self: None)
    from local_aws.patching import PATCHES as two

    for patch in two:
        with pytest.raises(RuntimeError, match=patch.name):
            patch.apply()
