#!/bin/bash
python3 - <<'X'
import subprocess
subprocess.run(["/etc/eks/bootstrap.sh", "prod"])
X
