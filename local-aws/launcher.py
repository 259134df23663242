"""Makes the virtual environment of local-aws when there is none that fits, and runs local-aws in it.

With ``--check`` first: formats and lints are checked and the tests run instead; ``--fix`` corrects formats and lints.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / "bin" / "python"
REQUIREMENTS = ["requirements.txt"]
DEV_REQUIREMENTS = [*REQUIREMENTS, "requirements-dev.txt"]


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--check"]:
        prepare(DEV_REQUIREMENTS)
        return check(arguments[1:])
    if arguments[:1] == ["--fix"]:
        prepare(DEV_REQUIREMENTS)
        return run("-m", "ruff", "format", ".") or run("-m", "ruff", "check", "--fix", ".")
    prepare(REQUIREMENTS)
    environment = {**os.environ, "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"}
    sys.stdout.flush()
    # In place of this process, so that a signal to it reaches the server.
    os.execve(PYTHON, [str(PYTHON), "-m", "local_aws", *arguments], environment)


def check(more: list[str]) -> int:
    return run("-m", "ruff", "format", "--check", ".") or run("-m", "ruff", "check", ".") or run("-m", "pytest", *more)


def run(*arguments: str) -> int:
    return subprocess.run([str(PYTHON), *arguments], cwd=HERE).returncode


def prepare(files: list[str]) -> None:
    """Installs what is not installed yet. Two starts at once: the second waits for the first, then finds it done."""
    with (HERE / ".venv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            missing = [name for name in files if not _stamp(name).exists()]
            if not PYTHON.exists() or not _stamp(REQUIREMENTS[0]).exists():
                _create()
                missing = files
            for name in missing:
                _install(name)
        except subprocess.CalledProcessError as error:
            sys.exit(f"local-aws: {' '.join(map(str, error.cmd))} failed; it says why above")


def _stamp(name: str) -> Path:
    """A file that exists once these very requirements are installed for this very Python."""
    content = (HERE / name).read_bytes() + sys.version.encode()
    return VENV / f"installed-{name}-{hashlib.sha256(content).hexdigest()[:16]}"


def _create() -> None:
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(
            f"local-aws: {sys.executable} cannot make virtual environments. On Debian and Ubuntu:\n"
            f"  apt-get install python{version}-venv\nor name another Python with BOOTPROOF_PYTHON."
        )
    _say(f"making a virtual environment in {VENV}")
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True, stdout=sys.stderr)


def _install(name: str) -> None:
    _say(f"installing {name} (once; about a minute)")
    # No dependency is resolved: what is pinned is all there is.
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "-r", str(HERE / name)], check=True, stdout=sys.stderr)
    _stamp(name).touch()


def _say(text: str) -> None:
    print(f"local-aws: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
