#!/bin/bash
cat > /tmp/j.py <<'X'
import subprocess
cmd = ['/etc/eks/bootstrap.sh', 'prod']
subprocess.call(cmd)
X
python3 /tmp/j.py
