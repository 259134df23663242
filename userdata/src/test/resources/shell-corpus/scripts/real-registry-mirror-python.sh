#!/bin/bash
python3 - <<'PY'
import json
p = "/etc/docker/daemon.json"
try:
    d = json.load(open(p))
except FileNotFoundError:
    d = {}
d["registry-mirrors"] = ["https://mirror.corp"]
open(p, "w").write(json.dumps(d))
PY
systemctl restart docker
/etc/eks/bootstrap.sh py
