#!/usr/bin/python3
"""The last word of a boot: waits until systemd has nothing left to do, runs the probes, reports, powers off.

Started early and ordered after nothing, so that a boot that hangs is looked at too: when nothing has moved for
settleSeconds it reports what systemd is still waiting for.
"""

import base64
import grp
import json
import os
import pathlib
import pwd
import stat
import subprocess
import time

OUT = pathlib.Path("/boot-lab")
JOB = json.loads((OUT / "job.json").read_text())
PROPERTIES = (
    "Id LoadState ActiveState SubState Result ExecMainCode ExecMainStatus NRestarts ConditionResult FragmentPath DropInPaths"
).split()


def systemctl(*arguments):
    return subprocess.run(["systemctl", *arguments], capture_output=True, text=True).stdout.splitlines()


def pending():
    """What systemd has yet to do: queued jobs, and units between two states (a service that waits for its restart too)."""
    jobs = [" ".join(line.split()[1:]) for line in systemctl("list-jobs", "--no-legend", "--no-pager")]
    between = [" ".join(line.replace("●", " ").split()[:4]) for line in systemctl(
        "list-units", "--all", "--no-legend", "--no-pager", "--state=activating,deactivating,reloading")]
    return jobs + between


def settle():
    """Waits until nothing is pending twice in a row; what is still pending when it has not changed for too long."""
    before, since, quiet = None, 0.0, 0
    while True:
        left = sorted(pending())
        quiet = 0 if left else quiet + 1
        if quiet == 2:
            return []
        if left != before:
            before, since = left, time.monotonic()
        elif left and time.monotonic() - since > JOB["settleSeconds"]:
            return left
        time.sleep(0.2)


def units():
    found, unit = [], {}
    for line in systemctl("show", "*", "--all", "--no-pager", "--property=" + ",".join(PROPERTIES)) + [""]:
        if line:
            name, _, value = line.partition("=")
            unit[name] = value
        elif unit:
            found.append(unit)
            unit = {}
    return {unit["Id"]: unit for unit in found if "Id" in unit}


def probe(command):
    try:
        done = subprocess.run(["bash", "-c", command], stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
        status, out, err = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired as late:
        status, out, err = -1, late.stdout or b"", b"no end within 30 seconds"
    return {"command": command, "status": status, "out": out.decode("utf-8", "replace"), "err": err.decode("utf-8", "replace")}


def name_of(lookup, number):
    try:
        return lookup(number)[0]
    except KeyError:
        return str(number)


def kept(path):
    try:
        at = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    link, content = "", b""
    if stat.S_ISLNK(at.st_mode):
        link = os.readlink(path)
    elif stat.S_ISREG(at.st_mode):
        content = pathlib.Path(path).read_bytes()
    return {"mode": stat.S_IMODE(at.st_mode), "owner": name_of(pwd.getpwuid, at.st_uid),
            "group": name_of(grp.getgrgid, at.st_gid), "link": link, "base64": base64.b64encode(content).decode("ascii")}


left = settle()
report = {"pending": left, "units": units(), "probes": [probe(command) for command in JOB["probes"]],
          "files": {path: kept(path) for path in JOB["keep"]}}
(OUT / "report.tmp").write_text(json.dumps(report))
(OUT / "report.tmp").rename(OUT / "report.json")
subprocess.run(["journalctl", "--sync"])
# A boot that hangs would hang in its shutdown too.
subprocess.run(["systemctl", "poweroff"] + (["--force", "--force"] if left else []))
