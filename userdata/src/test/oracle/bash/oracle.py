#!/usr/bin/python3
"""Runs scripts as cloud-init would on a node, and says whether the content of /etc/eks/bootstrap.sh was executed.

Reads lines `world<TAB>file` from standard input and answers each with `world<TAB>file<TAB>ran|not<TAB>exit`, in the
same order. `exit` is the script's status, `noexec` where the kernel refuses to execute it, `time` where it or
something it left behind did not end in time.

Every script has its own mount, pid, IPC and UTS namespaces and no network but a loopback that is down. Its root is an
overlay: the machine's own / below for bash and the usual programs, a model of the node above it, and a tmpfs on top
that takes all writes and is thrown away. The bootstrap.sh of the model holds the marker, so that it counts under
whatever name it is run: copied, linked, sourced or read from standard input.
"""

import argparse
import concurrent.futures
import ctypes
import os
import pathlib
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SECONDS = int(os.environ.get("ORACLE_SECONDS", "10"))

X86 = {"arch": "x86_64", "type": "m5.large", "region": "us-east-1", "lifecycle": "on-demand", "online": "yes"}
ARM = {"arch": "aarch64", "type": "m6g.large", "region": "eu-west-1", "lifecycle": "spot", "online": "yes"}
OFFLINE = {**X86, "online": "no"}
WORLDS = {
    "al2": ("al2", X86),
    "al2-arm64": ("al2", ARM),
    "al2-offline": ("al2", OFFLINE),
    "al2023": ("al2023", X86),
    "al2023-arm64": ("al2023", ARM),
    "al2023-offline": ("al2023", OFFLINE),
}

# What the scripts use of the machine; a truth made without one of them would be a truth about its absence.
PROGRAMS = "awk base64 bash envsubst find flock gzip jq nsenter perl python3 rev runuser sed setsid su tar xargs xxd".split()

# Nothing of the machine's own is to be seen in these.
HIDDEN = "dev etc/profile.d etc/systemd/system home mnt opt root run srv tmp usr/local var/lib/cloud".split()
# What Amazon Linux has and another machine may lack.
FOLDERS = (
    "etc/cron.d etc/cron.daily etc/cron.hourly etc/rc.d/init.d var/lib/cloud/scripts/per-boot var/spool/cron"
    " etc/containerd etc/kubernetes/kubelet etc/modprobe.d etc/modules-load.d etc/pki/ca-trust/source/anchors"
    " etc/security/limits.d etc/sudoers.d etc/sysconfig etc/sysctl.d etc/systemd/system/kubelet.service.d"
    " etc/yum.repos.d opt/cni/bin"
).split()
ROOT = "bin boot dev etc home lib lib32 lib64 libx32 media mnt opt proc root run sbin srv sys tmp usr var".split()

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWPID, CLONE_NEWNET = 0x20000000, 0x40000000
MS_RDONLY, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 32, 4096, 16384, 1 << 18
MNT_DETACH = 2
PR_CAPBSET_DROP = 24
# SYS_MODULE, SYS_RAWIO, SYS_BOOT, SYS_TIME, MKNOD: what reaches out of the namespaces.
DROPPED = (16, 17, 22, 25, 27)

libc = ctypes.CDLL(None, use_errno=True)


def checked(result, what):
    if result != 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


def unshare(flags):
    checked(libc.unshare(flags), "unshare")


def mount(source, target, kind=None, flags=0, data=None):
    encoded = [None if each is None else os.fsencode(each) for each in (source, target, kind, data)]
    checked(libc.mount(encoded[0], encoded[1], encoded[2], flags, encoded[3]), f"mount {kind} on {target}")


def missing():
    """What this machine lacks for the oracle, in words."""
    if sys.platform != "linux":
        return ["Linux"]
    lacks = [program for program in PROGRAMS if not shutil.which(program, path="/usr/sbin:/usr/bin")]
    if not os.path.islink("/bin"):
        lacks.append("a merged /usr (/bin as a link to usr/bin)")
    if os.geteuid() != 0:
        lacks.append("root")
    else:
        # unshare and a mount tell more than any list of capabilities.
        probe = "mount -t tmpfs t /mnt && mkdir /mnt/u /mnt/w /mnt/m && mount -t overlay o -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w /mnt/m"
        if not shutil.which("unshare"):
            lacks.append("unshare (util-linux)")
        else:
            tried = subprocess.run(["unshare", "-mpnui", "--fork", "sh", "-c", probe], capture_output=True, text=True)
            if tried.returncode != 0:
                lacks.append("own namespaces with an overlay mount: " + tried.stderr.strip())
    return lacks


def layer(target, name):
    """The model of one node under `target`."""
    shutil.copytree(HERE / "node" / "every", target, symlinks=True)
    shutil.copytree(HERE / "node" / name, target, symlinks=True, dirs_exist_ok=True)
    binaries = target / "usr/bin"
    for quiet in (HERE / "node" / "quiet").read_text().split():
        (binaries / quiet).symlink_to("/usr/lib/oracle/quiet")
    # sbin comes first on PATH: there, too, it is the model's program that answers.
    (target / "usr/sbin").mkdir()
    for program in os.listdir(binaries):
        if os.path.lexists(f"/usr/sbin/{program}"):
            (target / "usr/sbin" / program).symlink_to(f"/usr/bin/{program}")
    for folder in FOLDERS:
        (target / folder).mkdir(parents=True, exist_ok=True)
    for hidden in HIDDEN:
        folder = target / hidden
        folder.mkdir(parents=True, exist_ok=True)
        os.setxattr(folder, "trusted.overlay.opaque", b"y")
    (target / "usr/local/bin").mkdir()
    (target / "usr/local/sbin").mkdir()
    for folder in ("tmp", "dev/shm", "run/oracle", "run/lock"):
        (target / folder).mkdir(exist_ok=True)
        (target / folder).chmod(0o1777)
    (target / "root").chmod(0o700)
    for node, minor in (("null", 3), ("console", 3), ("zero", 5), ("full", 7), ("random", 8), ("urandom", 9)):
        os.mknod(target / "dev" / node, 0o666 | stat.S_IFCHR, os.makedev(1, minor))
        (target / "dev" / node).chmod(0o666)
    for link, to in (("fd", "/proc/self/fd"), ("stdin", "/proc/self/fd/0"), ("stdout", "/proc/self/fd/1"), ("stderr", "/proc/self/fd/2")):
        (target / "dev" / link).symlink_to(to)
    (target / "var/lib/cloud/instance/scripts").mkdir(parents=True)
    # Both systems have bash as sh; Debian has dash.
    (binaries / "sh").symlink_to("bash")
    # A character device 0/0 is how an overlay hides a file.
    cron = [] if name == "al2" else ["usr/bin/run-parts"]
    for hidden in ["etc/debian_version", *cron, *(set(os.listdir("/")) - set(ROOT))]:
        os.mknod(target / hidden, stat.S_IFCHR, 0)
    (target / "home/ec2-user").mkdir()
    os.chown(target / "home/ec2-user", 1000, 1000)


def settings(target, values):
    (target / "usr/lib/oracle").mkdir(parents=True)
    (target / "usr/lib/oracle/world").write_text("".join(f"{key}={value}\n" for key, value in values.items()))


def as_cloud_init_writes(script):
    """cloud-init: util.dos2unix, which looks at the first line only."""
    first = script.find(b"\n")
    return script.replace(b"\r\n", b"\n") if first > 0 and script[first - 1 : first] == b"\r" else script


def out_of_time(*_):
    raise TimeoutError


def first_process(lower, script, answer, output):
    """Process 1 of the script's own namespaces: the root, the script, and the wait for all it leaves behind."""
    os.setsid()
    mount("none", "/", None, MS_REC | MS_PRIVATE)
    mount("tmpfs", "/mnt", "tmpfs", 0, "size=64m")
    for folder in ("upper", "work", "root"):
        os.mkdir(f"/mnt/{folder}")
    root = "/mnt/root"
    mount("overlay", root, "overlay", 0, f"lowerdir={lower}:/,upperdir=/mnt/upper,workdir=/mnt/work")
    mount("proc", root + "/proc", "proc")
    for knob in filter(lambda name: os.path.exists(f"{root}/proc/{name}"), ("sys", "sysrq-trigger")):
        mount(f"{root}/proc/{knob}", f"{root}/proc/{knob}", None, MS_BIND)
        mount(None, f"{root}/proc/{knob}", None, MS_BIND | MS_REMOUNT | MS_RDONLY)
    os.mkdir(root + "/mnt/.old")
    checked(libc.pivot_root(os.fsencode(root), os.fsencode(root + "/mnt/.old")), "pivot_root")
    os.chdir("/")
    checked(libc.umount2(b"/mnt/.old", MNT_DETACH), "umount")
    os.rmdir("/mnt/.old")
    socket.sethostname("ip-10-0-0-10.ec2.internal")
    for capability in DROPPED:
        libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    marker = os.open("/run/oracle", os.O_DIRECTORY)
    part = "/var/lib/cloud/instance/scripts/part-001"
    with open(part, "wb") as file:
        file.write(as_cloud_init_writes(script))
    os.chmod(part, 0o700)

    refused_read, refused_write = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.closerange(3, refused_write)
        os.closerange(refused_write + 1, 1024)
        resource.setrlimit(resource.RLIMIT_FSIZE, (32 << 20, 32 << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # a script cannot trap what was ignored when it was started: cloud-init ignores nothing
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_DFL)
        try:
            os.execve(part, [part], {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin", "LANG": "C.UTF-8"})
        except OSError as refusal:
            os.write(refused_write, b"%d" % refusal.errno)
        os._exit(126)
    os.close(refused_write)

    status, ended = None, False
    signal.signal(signal.SIGALRM, out_of_time)
    signal.alarm(SECONDS)
    try:
        while True:
            pid, result = os.wait()
            if pid == child:
                status = os.waitstatus_to_exitcode(result)
    except ChildProcessError:
        ended = True
    except TimeoutError:
        pass
    signal.alarm(0)
    try:
        os.stat("ran", dir_fd=marker)
        ran = "ran"
    except FileNotFoundError:
        ran = "not"
    refused = os.read(refused_read, 16)
    # A script ended by a signal shows as 128 + the signal's number, as a shell shows it.
    outcome = "noexec" if refused else "time" if not ended else str(status if status >= 0 else 128 - status)
    os.write(answer, f"{ran}\t{outcome}".encode())


def run(lower, script, output):
    """One script, from start to end: (ran or not, exit)."""
    receive, send = os.pipe()
    middle = os.fork()
    if middle == 0:
        try:
            os.close(receive)
            unshare(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS)
            first = os.fork()
            if first == 0:
                first_process(lower, script, send, output)
                os._exit(0)
            _, status = os.waitpid(first, 0)
            os._exit(0 if status == 0 else 1)
        except BaseException as failure:  # a forked child must never return into its parent's work
            os.write(2, f"{failure}\n".encode())
            os._exit(2)
    os.close(send)
    said = b""
    while chunk := os.read(receive, 64):
        said += chunk
    os.close(receive)
    os.waitpid(middle, 0)
    if not said:
        raise RuntimeError("the oracle itself failed on a script; see the messages above")
    return said.decode()


def worker(scratch, jobs, show):
    """Runs its share; a process of its own, so that two run at a time."""
    answers = []
    for world, path in jobs:
        script = pathlib.Path(path).read_bytes()
        output = os.open(scratch, os.O_TMPFILE | os.O_RDWR, 0o600)
        answers.append(run(f"{scratch}/world-{world}:{scratch}/node-{WORLDS[world][0]}", script, output))
        if show:
            os.lseek(output, 0, os.SEEK_SET)
            sys.stderr.write(f"--- {world} {path}\n" + os.read(output, 1 << 20).decode(errors="replace"))
        os.close(output)
    return answers


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--show", action="store_true", help="what each script printed, to standard error")
    arguments.add_argument("--workers", type=int, default=2)
    options = arguments.parse_args()

    lacks = missing()
    if lacks:
        sys.exit("the bash oracle cannot run here; missing: " + ", ".join(lacks))
    jobs = [tuple(line.rstrip("\n").split("\t")) for line in sys.stdin]
    unknown = {world for world, _ in jobs} - WORLDS.keys()
    if unknown:
        sys.exit(f"no such world: {', '.join(sorted(unknown))}; there are {', '.join(WORLDS)}")

    scratch = tempfile.mkdtemp(prefix="bash-oracle-")
    unshare(CLONE_NEWNS | CLONE_NEWNET)
    mount("none", "/", None, MS_REC | MS_PRIVATE)
    mount("tmpfs", scratch, "tmpfs", 0, "mode=755")
    for name in ("al2", "al2023"):
        layer(pathlib.Path(scratch, f"node-{name}"), name)
    for name, (_, values) in WORLDS.items():
        settings(pathlib.Path(scratch, f"world-{name}"), values)
    with concurrent.futures.ProcessPoolExecutor(options.workers) as pool:
        size = max(1, min(50, len(jobs) // options.workers))
        shares = [jobs[start : start + size] for start in range(0, len(jobs), size)]
        for share, answers in zip(shares, pool.map(worker, [scratch] * len(shares), shares, [options.show] * len(shares))):
            for (world, path), answer in zip(share, answers):
                print(world, path, answer, sep="\t")
    checked(libc.umount2(os.fsencode(scratch), MNT_DETACH), "umount")
    os.rmdir(scratch)


if __name__ == "__main__":
    main()
