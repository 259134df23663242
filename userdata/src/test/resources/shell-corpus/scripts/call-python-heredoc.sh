#!/bin/bash
python3 - <<'PY'
import subprocess
subprocess.run(["/etc/eks/bootstrap.sh", "prod"], check=False)
PY
