"""What the real cloud-init does with documents: one JSON line in, one JSON line out.

In:  {"data": base64 of the document}
Out: {"error", "parts": [{path, contentType, handler, sha256, bytes, filename}], "merged": {bootcmd, runcmd, write_files},
      "files": [[path, sha256]...] as written by the handlers, "bootScript", "runScript", "writtenFiles"}

The handlers, the processing of parts and the modules are cloud-init's own. Files are not written but remembered, nothing is
fetched, no boothook is started and no part-handler is imported.
"""
import base64
import hashlib
import json
import logging
import math
import os
import sys
import tempfile

from cloudinit import handlers, helpers, subp, util
from cloudinit import user_data as ud
from cloudinit.config import cc_write_files
from cloudinit.filters import launch_index
from cloudinit.handlers.boot_hook import BootHookPartHandler
from cloudinit.handlers.cloud_config import CloudConfigPartHandler
from cloudinit.handlers.jinja_template import JinjaTemplatePartHandler
from cloudinit.handlers.shell_script import ShellScriptPartHandler
from cloudinit.handlers.shell_script_by_frequency import ShellScriptByFreqPartHandler
from cloudinit.settings import PER_ALWAYS, PER_INSTANCE, PER_ONCE
from email.mime.base import MIMEBase

logging.disable(logging.CRITICAL)
SCRATCH = tempfile.mkdtemp(prefix="cloud-init-oracle-")
os.chdir("/")

NAMES = {
    "text/x-shellscript": "script",
    "text/cloud-boothook": "boothook",
    "text/x-shellscript-per-boot": "per-boot",
    "text/x-shellscript-per-instance": "per-instance",
    "text/x-shellscript-per-once": "per-once",
    "text/cloud-config": "cloud-config",
    "text/cloud-config-jsonp": "cloud-config",
    "text/jinja2": "jinja",
    "text/part-handler": "part-handler",
}

written = []


def remember(filename, content, mode=0o644, omode="wb", preserve_mode=False, **_kwargs):
    content = util.encode_text(content)
    if "b" in omode and not isinstance(content, (bytes, bytearray)):
        raise TypeError("a bytes-like object is required")
    name = os.path.relpath(filename, SCRATCH) if filename.startswith(SCRATCH) else filename
    if filename.endswith("/"):
        raise IsADirectoryError(filename)
    if os.path.basename(filename) in (".", "..") or len(os.path.basename(filename).encode()) > 255:
        raise OSError(filename)
    if "\0" in filename:
        raise ValueError("embedded null byte")
    filename.encode("utf-8", "surrogateescape")
    representable = -(2**31) <= int(mode) < 2**31
    permissions = "%o" % (mode if representable else 0o644)
    written.append([name, hashlib.sha256(content).hexdigest(), len(content), "a" in omode, permissions, content])
    if not representable:
        raise OverflowError("Python int too large to convert to C int")  # chmod, after the content is written


util.write_file = remember
util.chownbyname = lambda *args, **kwargs: None
subp.subp = lambda *args, **kwargs: ("", "")


class DataSource:
    def get_instance_id(self):
        return "i-0123456789abcdef0"


PATHS = helpers.Paths({"cloud_dir": SCRATCH + "/cloud", "run_dir": SCRATCH + "/run"}, ds=DataSource())
os.makedirs(SCRATCH + "/run", exist_ok=True)
with open(PATHS.get_runpath("instance_data_sensitive"), "w") as instance_data:
    instance_data.write("{}")


def mark(message, path=""):
    """Writes into each message where it stands in the document: 2.1 is the first in the second."""
    message.oracle_path = path or "1"
    if not path and message.get_content_maintype() != "multipart":
        path = "1"
    if message.is_multipart():
        for number, inner in enumerate(message.get_payload(), 1):
            mark(inner, "%s.%d" % (path, number) if path else str(number))


class Processor(ud.UserDataProcessor):
    """Includes are noted where they stand instead of being fetched; what is attached knows where it came from."""

    path = None
    item = None

    def _process_msg(self, base_msg, append_msg):
        mark(base_msg)
        looked_at = ud.is_skippable

        def is_skippable(part):
            self.path = part.oracle_path
            return looked_at(part)

        ud.is_skippable = is_skippable
        try:
            super()._process_msg(base_msg, append_msg)
        finally:
            ud.is_skippable = looked_at

    def _explode_archive(self, archive, append_msg):
        load = util.load_yaml

        def counted(*args, **kwargs):
            util.load_yaml = load  # only the archive itself, not its items
            for self.item, entry in enumerate(load(*args, **kwargs), 1):
                yield entry

        util.load_yaml = counted
        try:
            super()._explode_archive(archive, append_msg)
        finally:
            util.load_yaml = load
            self.item = None

    def _attach_part(self, outer_msg, part):
        part.oracle_path = self.path if self.item is None else "%s.%d" % (self.path, self.item)
        super()._attach_part(outer_msg, part)

    def _do_include(self, content, append_msg):
        part = MIMEBase("x-oracle", "include")
        part.set_payload(content.encode("utf-8", "surrogateescape"))
        part.oracle_path = self.path
        append_msg.attach(part)


def plain(value):
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, set):
        return sorted(str(v) for v in value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return {"int": str(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
    return str(value)


def attempt(function):
    try:
        return function()
    except RecursionError:
        raise
    except Exception:
        return None


def read(data):
    written.clear()
    result = {"error": None, "parts": [], "merged": None}
    try:
        processed = Processor(PATHS).process(data)
        str(processed).encode("utf-8")
        for part in processed.walk():
            if part is not processed:
                del part["X-Oracle-Path"]
                part["X-Oracle-Path"] = part.oracle_path
        filtered = launch_index.Filter(0).apply(processed)
    except Exception as e:
        result["error"] = type(e).__name__
        result["why"] = str(e)[:200]
        return result
    cloud_config = CloudConfigPartHandler(PATHS)
    script = ShellScriptPartHandler(PATHS)
    registered = helpers.ContentHandlers()
    for handler in [
        cloud_config,
        script,
        ShellScriptByFreqPartHandler(PER_ALWAYS, PATHS),
        ShellScriptByFreqPartHandler(PER_INSTANCE, PATHS),
        ShellScriptByFreqPartHandler(PER_ONCE, PATHS),
        BootHookPartHandler(PATHS, DataSource()),
        JinjaTemplatePartHandler(PATHS, sub_handlers=[cloud_config, script]),
    ]:
        registered.register(handler, overwrite=False)
    info = {
        "handlers": registered,
        "handlerdir": SCRATCH,
        "data": None,
        "frequency": PER_INSTANCE,
        "handlercount": 0,
        "excluded": [],
    }

    def callback(_info, filename, payload, headers):
        content_type = headers["Content-Type"]
        raw = payload
        if raw is None:
            raw = b""
        if isinstance(raw, str):
            raw = raw.encode("utf-8", "surrogateescape")
        result["parts"].append(
            {
                "path": headers["X-Oracle-Path"],
                "contentType": "include" if content_type == "x-oracle/include" else content_type,
                "handler": "include" if content_type == "x-oracle/include" else NAMES.get(content_type, "ignored"),
                "bytes": len(raw),
                "sha256": hashlib.sha256(raw).hexdigest(),
                "filename": filename,
            }
        )
        if content_type not in ("text/part-handler", "x-oracle/include"):
            handlers.walker_callback(_info, filename, payload, headers)

    try:
        handlers.call_begin(cloud_config, None, PER_INSTANCE)
        handlers.walk(filtered, callback, info)
        cloud_config.handle_part(None, handlers.CONTENT_END, None, None, PER_INSTANCE, {})
    except Exception as e:
        result["error"] = "handlers: " + type(e).__name__
        return result
    stored = [w for w in written if w[0].endswith("cloud-config.txt")]
    result["files"] = [[w[0], w[1]] for w in written if not w[0].endswith("cloud-config.txt")]
    config = {}
    if stored:
        config = util.load_yaml(stored[-1][5].decode(), default={})
    result["merged"] = {key: plain(config.get(key)) for key in ("bootcmd", "runcmd", "write_files")}
    for key, name in (("bootcmd", "bootScript"), ("runcmd", "runScript")):
        result[name] = None
        if key in config:
            text = attempt(lambda: util.encode_text(util.shellify(config[key])))
            if text is not None:
                result[name] = hashlib.sha256(text).hexdigest()
    written.clear()

    def write():
        files = config.get("write_files", [])
        now = [f for f in files if not util.get_cfg_option_bool(f, "defer", False)]
        cc_write_files.write_files("write_files", now, "root:root")

    def write_deferred():
        files = config.get("write_files", [])
        later = [f for f in files if util.get_cfg_option_bool(f, "defer", False)]
        cc_write_files.write_files("write_files_deferred", later, "root:root")

    attempt(write)
    attempt(write_deferred)
    result["writtenFiles"] = [w[:5] for w in written]
    return result


def main():
    for line in sys.stdin:
        request = json.loads(line)
        sys.stdout.write(json.dumps(read(base64.b64decode(request["data"]))) + "\n")
        sys.stdout.flush()


main()
