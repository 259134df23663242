#!/bin/bash
python3 - <<'EOF'
import subprocess
subprocess.run(["/etc/eks/bootstrap.sh", "prod"], check=False)
EOF
