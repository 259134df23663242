#!/usr/bin/python3
"""Boots a real systemd and a real cloud-init with a user-data document, and says what happened.

    lab.py base          builds the base tree unless it is there, and prints its path
    lab.py boot FOLDER   boots what FOLDER/job.json describes, and writes FOLDER/result.json

The base tree is Debian 12's own packages, unchanged. Each run boots an overlay of it: node/ and the job's files on top,
in a tmpfs of a mount namespace of this process. So nothing a guest writes outlives the run, runs do not see each other,
and the kernel takes every mount back whatever ends this process. The boots of one run share the overlay, as the boots
of one disk do.

job.json: {"boots", "limitSeconds", "settleSeconds", "probes": [command], "keep": [path], "disks": [{"name", "mebibytes"}],
"files": [{"path", "mode", "base64"}]}; user-data lies beside it. result.json is what node/usr/lib/boot-lab/end.py
writes in the guest, one per boot, with what only the host knows: how the boot ended, how long it took, the journal.
"""

import argparse
import base64
import contextlib
import ctypes
import fcntl
import hashlib
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
NODE = HERE / "node"

SUITE = "bookworm"
# cloud-init and systemd are the subject; the rest is what an EKS AL2023 AMI has too and hooks use.
PACKAGES = (
    "systemd systemd-sysv dbus cloud-init iproute2 iptables nftables procps kmod ca-certificates curl openssl jq"
    " e2fsprogs xfsprogs chrony"
).split()
# Host programs and the Debian packages that bring them.
PROGRAMS = {"mmdebstrap": "mmdebstrap", "systemd-nspawn": "systemd-container"}

ENABLED = {
    "sysinit.target": "boot-lab-kernel.service boot-lab-end.service",
    "network-online.target": "systemd-networkd-wait-online.service",
    "cloud-init.target": "cloud-init-local.service cloud-init.service cloud-config.service cloud-final.service",
    "multi-user.target": "nodeadm-boot-hook.service nodeadm-config.service nodeadm-run.service systemd-networkd.service",
}
# What the packages enable and would act on its own during a boot.
MASKED = "apt-daily.timer apt-daily-upgrade.timer chrony.service e2scrub_all.timer fstrim.timer".split()

CLONE_NEWNS = 0x00020000
MS_REC, MS_PRIVATE = 16384, 1 << 18
PR_SET_PDEATHSIG = 1
LOOP_CTL_GET_FREE, LOOP_CONFIGURE, LO_FLAGS_AUTOCLEAR = 0x4C82, 0x4C0A, 4

libc = ctypes.CDLL(None, use_errno=True)


class Missing(Exception):
    """What the machine lacks, in words that say what to do."""


def cache():
    """Outside the checkout: a tree of half a minute's work is to survive `mvn clean`, and clones can share it."""
    root = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    return pathlib.Path(root) / "bootproof"


def check_machine():
    if os.geteuid() != 0:
        raise Missing("the boot lab needs root: it mounts overlays and boots a system in a container")
    lacking = sorted({package for program, package in PROGRAMS.items() if shutil.which(program) is None})
    if lacking:
        raise Missing("the boot lab needs programs that are not here: apt-get install -y --no-install-recommends "
                      + " ".join(lacking))


def apt_options():
    """The host's way to its mirrors: proxies, CA bundles, what it does not check."""
    dump = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True).stdout
    return "".join(line + "\n" for line in dump.splitlines() if re.match(r"Acquire::(?!IndexTargets|Languages)", line))


def apt_sources():
    """The host's own mirrors of the suite; mmdebstrap's default, deb.debian.org, where the host is another system."""
    form = "deb $(REPO_URI) $(RELEASE) $(COMPONENT)"
    targets = subprocess.run(["apt-get", "indextargets", "--format", form, "Created-By: Packages"],
                             check=True, capture_output=True, text=True).stdout
    own = {line for line in targets.splitlines() if re.match(rf"deb \S+ {SUITE}(-updates|-security)? main$", line)}
    return "".join(line + "\n" for line in sorted(own)) if any(f" {SUITE} " in line for line in own) else ""


def base():
    """The base tree's path. Two that build at once: the second waits, then finds the first one's."""
    check_machine()
    recipe = hashlib.sha256(json.dumps([SUITE, PACKAGES]).encode()).hexdigest()[:12]
    folder = cache()
    tree = folder / f"boot-lab-{recipe}"
    if tree.is_dir():
        return tree
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / f"boot-lab-{recipe}.lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if tree.is_dir():
            return tree
        # A build that was killed left this behind.
        unfinished = folder / f"boot-lab-{recipe}.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        build(unfinished)
        unfinished.rename(tree)
    return tree


def build(tree):
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as options:
        options.write(apt_options())
        options.flush()
        command = ["mmdebstrap", "--quiet", "--mode=root", "--variant=minbase", f"--aptopt={options.name}",
                   "--include=" + ",".join(PACKAGES), SUITE, str(tree)]
        sources = apt_sources()
        if sources:
            command.append("-")
        done = subprocess.run(command, input=sources, capture_output=True, text=True)
    if done.returncode != 0:
        shutil.rmtree(tree, ignore_errors=True)
        raise Missing(f"mmdebstrap could not make a {SUITE} tree (apt-get update first?):\n{done.stderr[-4000:]}")


def mount(*arguments):
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise Missing(f"the boot lab could not mount {' '.join(arguments)}: {done.stderr.strip()}")


def own_mounts():
    """Whatever is mounted from here on is this process's alone."""
    if libc.unshare(CLONE_NEWNS) != 0:
        raise Missing("the boot lab needs a mount namespace: " + os.strerror(ctypes.get_errno()))
    if libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None) != 0:
        raise OSError(ctypes.get_errno(), "making the mounts private")


@contextlib.contextmanager
def own_cgroup(name):
    """nspawn --keep-unit manages the cgroup it is started in; two guests must not manage the same one."""
    made = []
    for line in pathlib.Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        if controllers not in ("", "name=systemd"):
            continue
        for root in ("systemd",) if controllers else ("unified", ""):
            folder = pathlib.Path("/sys/fs/cgroup", root, path.lstrip("/"))
            if (folder / "cgroup.procs").exists():
                made.append((folder, folder / name))
                break
    for _, folder in made:
        folder.mkdir()
    try:
        yield [folder / "cgroup.procs" for _, folder in made]
    finally:
        for _, folder in made:
            remove_cgroup(folder)


def remove_cgroup(folder):
    """The kernel lets go of it when the last process in it has died, which a killed guest's do one after another."""
    for _ in range(200):
        for nested, _, _ in os.walk(folder, topdown=False):
            with contextlib.suppress(OSError):
                os.rmdir(nested)
        if not folder.exists():
            return
        time.sleep(0.05)
    raise Missing(f"processes of the guest are still alive in {folder}")


def loop_device(file):
    """A loop device on `file` that the kernel detaches when this process, and the guest's mounts, are gone."""
    with open("/dev/loop-control", "rb") as control:
        number = fcntl.ioctl(control, LOOP_CTL_GET_FREE)
    device = os.open(f"/dev/loop{number}", os.O_RDWR)
    backing = os.open(file, os.O_RDWR)
    # struct loop_config: fd, block_size, struct loop_info64 (flags at its byte 52), 64 reserved bytes
    config = bytearray(struct.pack("II", backing, 0) + bytes(232) + bytes(64))
    struct.pack_into("I", config, 8 + 52, LO_FLAGS_AUTOCLEAR)
    fcntl.ioctl(device, LOOP_CONFIGURE, config)
    os.close(backing)
    return device, f"/dev/loop{number}"


def write(root, path, data, mode):
    file = root / path.lstrip("/")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    file.chmod(mode)


def enable(root, target, unit):
    """What `systemctl enable` does; link's target as the guest sees it."""
    units = "etc/systemd/system" if (root / "etc/systemd/system" / unit).exists() else "lib/systemd/system"
    link = root / f"etc/systemd/system/{target}.wants" / unit
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(f"/{units}/{unit}")


def furnish(root, job, user_data):
    """What the base tree lacks to be a node: its units, the job's files, the user data."""
    for source in sorted(path for path in NODE.rglob("*") if path.is_file()):
        path = str(source.relative_to(NODE))
        write(root, path, source.read_bytes(), 0o755 if path.startswith("usr/") else 0o644)
    # An identity, or systemd would take every boot for the first and apply its presets.
    write(root, "etc/machine-id", b"b007000000000000000000000000001a\n", 0o444)
    (root / "var/log/journal").mkdir(parents=True, exist_ok=True)
    for target, units in ENABLED.items():
        for unit in units.split():
            enable(root, target, unit)
    for unit in MASKED:
        (root / "etc/systemd/system" / unit).symlink_to("/dev/null")
    for file in job["files"]:
        write(root, file["path"], base64.b64decode(file["base64"]), file["mode"])
    seed = "var/lib/cloud/seed/nocloud"
    write(root, f"{seed}/meta-data", b"instance-id: i-00000000000b00710\ndsmode: net\n", 0o644)
    write(root, f"{seed}/user-data", user_data, 0o600)


def journal(root, seen):
    """The entries of the boots not seen yet, in their order; adds them to `seen`."""
    fields = "_SYSTEMD_UNIT,UNIT,SYSLOG_IDENTIFIER,PRIORITY,MESSAGE"
    said = subprocess.run(["chroot", str(root), "journalctl", "--directory=/var/log/journal", "--output=json",
                           "--output-fields=" + fields, "--no-pager"], capture_output=True, text=True)
    entries, boots = [], set()
    for line in said.stdout.splitlines():
        entry = json.loads(line)
        boot = entry.get("_BOOT_ID")
        if boot in seen:
            continue
        boots.add(boot)
        message = entry.get("MESSAGE")
        if isinstance(message, list):
            message = bytes(message).decode("utf-8", "replace")
        entries.append({"unit": entry.get("UNIT") or entry.get("_SYSTEMD_UNIT") or "",
                        "identifier": entry.get("SYSLOG_IDENTIFIER") or "",
                        "priority": int(entry.get("PRIORITY") or 6),
                        "seconds": int(entry["__MONOTONIC_TIMESTAMP"]) / 1e6,
                        "message": message or ""})
    seen |= boots
    return entries


def boot_once(root, out, name, binds, limit):
    """Runs the guest until it is off. How it ended: 'off', or 'limit' when it was killed."""
    # A guest outlives a killed nspawn, but not its PID namespace.
    command = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "systemd-nspawn", "--quiet", f"--directory={root}", "--boot", f"--machine={name}", "--register=no",
               "--keep-unit", "--private-network", "--link-journal=no", "--resolv-conf=off", "--timezone=off",
               "--console=pipe", f"--bind={out}:/boot-lab", *binds]
    with own_cgroup(name) as groups, open(out / "console", "wb") as console:

        def enter():
            libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            for group in groups:
                group.write_text(str(os.getpid()))

        guest = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=console, stderr=console,
                                 preexec_fn=enter, start_new_session=True)
        try:
            guest.wait(limit)
            return "off" if guest.returncode == 0 else f"status {guest.returncode}"
        except subprocess.TimeoutExpired:
            return "limit"
        finally:
            if guest.poll() is None:
                guest.kill()
            guest.wait()


def boot(folder):
    job = json.loads((folder / "job.json").read_text())
    lower = base()
    own_mounts()
    work = pathlib.Path(tempfile.mkdtemp(prefix="boot-lab-"))
    try:
        mount("-t", "tmpfs", "-o", "mode=755", "boot-lab", str(work))
        for name in ("upper", "work", "root", "disks"):
            (work / name).mkdir()
        root = work / "root"
        mount("-t", "overlay", "-o", f"lowerdir={lower},upperdir={work}/upper,workdir={work}/work", "boot-lab", str(root))
        furnish(root, job, (folder / "user-data").read_bytes())
        binds, held = [], []
        for disk in job["disks"]:
            file = work / "disks" / disk["name"]
            file.touch()
            os.truncate(file, disk["mebibytes"] << 20)
            handle, device = loop_device(file)
            held.append(handle)
            binds.append(f"--bind={device}:/dev/{disk['name']}")
        boots, seen = [], set()
        for number in range(1, job["boots"] + 1):
            out = work / f"out-{number}"
            out.mkdir()
            (out / "job.json").write_text(json.dumps({key: job[key] for key in ("settleSeconds", "probes", "keep")}))
            started = time.monotonic()
            ended = boot_once(root, out, "lab-" + secrets.token_hex(4), binds, job["limitSeconds"])
            took = time.monotonic() - started
            report = out / "report.json"
            boots.append({
                "ended": ended,
                "seconds": round(took, 2),
                "events": text(out / "events").splitlines(),
                "calls": text(out / "calls").splitlines(),
                "report": json.loads(report.read_text()) if report.exists() else None,
                "journal": journal(root, seen),
                "console": text(out / "console")[-20000:],
            })
            if ended != "off":
                break
        for handle in held:
            os.close(handle)
        (folder / "result.json").write_text(json.dumps({"boots": boots}))
    finally:
        subprocess.run(["umount", "--lazy", "--recursive", str(work)], capture_output=True)
        work.rmdir()


def text(file):
    return file.read_text("utf-8", "replace") if file.exists() else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("base")
    commands.add_parser("boot").add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    # A killed run ends through its finally clauses too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        if arguments.command == "base":
            print(base())
        else:
            boot(arguments.folder.resolve())
    except Missing as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
