#!/bin/bash
python3 - <<'P'
import subprocess
subprocess.run(["/etc/eks/bootstrap.sh", "py"], check=False)
P
