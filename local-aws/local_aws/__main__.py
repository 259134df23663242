"""The command line: starts a local AWS, says where it is, and stops when told to."""

from __future__ import annotations

import argparse
import json
import logging
import os
import signal
import sys
import threading
from pathlib import Path

_HERE = Path(__file__).resolve().parent.parent

_DESCRIPTION = """\
An AWS for this machine alone: enough of it for `cdk bootstrap`, `cdk deploy` and `cdk destroy` of a stack with a VPC,
an EKS cluster, node groups, Java functions, custom resources and schedules. Nothing leaves the machine; nothing in it
is AWS. What it emulates, and what it does not, is in README.md.
"""

_EPILOG = """\
When ready it prints one line of JSON on standard output:

  {"endpoint":"http://localhost:PORT","region":"us-east-1","account":"123456789012","accessKeyId":"...",
   "secretAccessKey":"..."}

Give these to any AWS client:

  export AWS_ENDPOINT_URL=http://localhost:PORT AWS_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=...
  npx cdk bootstrap && npx cdk deploy --require-approval never
  aws cloudformation describe-stack-events --stack-name NAME      # what failed, and why
  aws logs tail /aws/lambda/NAME                                  # what a function printed

Environment: JAVA_HOME (for functions), BOOTPROOF_PYTHON (a Python of 3.10 or newer for local-aws itself).
"""


def main() -> int:
    arguments = _parser().parse_args()
    _log_to(arguments.log, logging.DEBUG if arguments.verbose else logging.INFO)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: stop.set())

    from .server import LocalAws  # here: it takes a second, and --help should not

    local = LocalAws(arguments.port, arguments.java, arguments.lambda_runtime.resolve())
    local.start()
    try:
        known = local.world
        ready = {
            "endpoint": known.endpoint,
            "region": "us-east-1",
            "account": "123456789012",
            "accessKeyId": known.access_key_id,
            "secretAccessKey": known.secret_access_key,
        }
        print(json.dumps(ready, separators=(",", ":")), flush=True)
        if arguments.stop_with_stdin:
            threading.Thread(target=_until_end_of_input, args=(stop,), daemon=True).start()
        stop.wait()
    finally:
        local.stop()
    # Threads that wait for a connection or a lock must not keep the process alive.
    logging.shutdown()
    sys.stdout.flush()
    os._exit(0)


def _until_end_of_input(stop: threading.Event) -> None:
    try:
        while os.read(0, 65536):
            pass
    finally:
        stop.set()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="local-aws",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="port to listen on (default: a free one)")
    parser.add_argument("--stop-with-stdin", action="store_true", help="stop when standard input ends")
    parser.add_argument("--log", type=Path, metavar="FILE", help="log there rather than to standard error")
    parser.add_argument("--verbose", action="store_true", help="log every request too")
    parser.add_argument(
        "--lambda-runtime",
        type=Path,
        default=_HERE / "target" / "lambda-runtime",
        metavar="DIR",
        help="folder with aws-lambda-java-runtime-interface-client and its dependencies (default: %(default)s)",
    )
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home, "bin", "java")) if home else "java"
    parser.add_argument(
        "--java", default=java, metavar="PATH", help="Java to run functions with (default: %(default)s)"
    )
    return parser


def _log_to(file: Path | None, level: int) -> None:
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    if file:
        logging.basicConfig(filename=file, level=level, format=form)
    else:
        logging.basicConfig(stream=sys.stderr, level=level, format=form)
    for chatty in ("botocore", "urllib3", "werkzeug", "boto3", "s3transfer"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


if __name__ == "__main__":
    sys.exit(main())
