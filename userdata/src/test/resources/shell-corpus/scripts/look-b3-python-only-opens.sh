#!/bin/bash
python3 - <<'P'
print(open("/etc/eks/bootstrap.sh").read()[:10])
P
