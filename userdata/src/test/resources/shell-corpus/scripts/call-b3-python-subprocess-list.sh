#!/bin/bash
python3 - <<'P'
import subprocess
subprocess.check_call(["/etc/eks/bootstrap.sh", "prod"])
P
