#!/bin/bash
set -e
python3 - <<'PY'
import os, stat
cluster = "prod"
lines = ["#!/bin/bash", "set -e", "/etc/eks/bootstrap.sh %s" % cluster]
path = "/tmp/join.sh"
with open(path, "w") as f:
    f.write("\n".join(lines) + "\n")
os.chmod(path, 0o755)
PY
/tmp/join.sh
