"""Starts moto's server in this process, repaired and joined with what it lacks, and stops all of it again."""

from __future__ import annotations

import json
import logging
import os
import shutil
import tempfile
import threading
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .world import ACCOUNT, REGION, World, set_world

log = logging.getLogger(__name__)


class LocalAws:
    """One running local AWS. One per process: moto's state is global."""

    def __init__(self, port: int, java: str, lambda_runtime: Path):
        # Before moto is imported: it reads these once.
        os.environ["MOTO_ACCOUNT_ID"] = ACCOUNT
        os.environ["AWS_DEFAULT_REGION"] = REGION
        os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"  # else a role cannot name AmazonEKSWorkerNodePolicy
        os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"
        from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
        from werkzeug.serving import make_server

        from . import autoscaling, cloudformation, eks, functions, models, patching, repairs  # noqa: F401
        from .answers import ANSWERS

        class Quiet(MotoRequestHandler):
            def log_request(self, code: object = "-", size: object = "-") -> None:
                log.debug("%s %s", self.requestline, code)

        self._answers = ANSWERS
        self._work_folder = Path(tempfile.mkdtemp(prefix="local-aws-"))
        application = _telling_of_faults(DomainDispatcherApplication(create_backend_app))
        self._server = make_server("127.0.0.1", port, application, threaded=True, request_handler=Quiet)
        self.world = World(
            # By name, not number: moto resolves a template's URL only if its host is "localhost".
            endpoint=f"http://localhost:{self._server.server_port}",
            # One key per start: the CDK CLI remembers an account by its key.
            access_key_id=f"LOCALAWS{uuid.uuid4().hex[:12].upper()}",
            secret_access_key=uuid.uuid4().hex,
            java=java,
            lambda_runtime=lambda_runtime,
            work_folder=self._work_folder,
        )
        set_world(self.world)
        patching.apply()

    def start(self) -> None:
        self._answers.start()
        threading.Thread(target=self._server.serve_forever, name="server", daemon=True).start()

    def stop(self) -> None:
        from . import lambda_runtime

        lambda_runtime.stop_all()
        self._answers.stop()
        self._server.shutdown()
        self._server.server_close()
        shutil.rmtree(self._work_folder, ignore_errors=True)


def _telling_of_faults(application: Callable[..., Any]) -> Callable[..., Any]:
    """A fault of moto's or ours is answered with what it was: it ends up as the reason in a stack's events."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        try:
            return application(environ, start_response)
        except Exception as error:
            log.exception("%s %s", environ.get("REQUEST_METHOD"), environ.get("PATH_INFO"))
            message = f"the local AWS failed: {error!r}"
            body = json.dumps({"__type": "InternalFailure", "message": message}).encode()
            headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
            start_response("500 Internal Server Error", headers)
            return [body]

    return answer
