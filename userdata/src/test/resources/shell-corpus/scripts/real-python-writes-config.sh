#!/bin/bash
set -e
python3 - <<'PY'
import json
p = "/opt/kubelet.json"
conf = {"kind": "KubeletConfiguration"}
conf["maxPods"] = 42
with open(p, "w") as f:
    json.dump(conf, f, indent=2)
PY
cat /opt/kubelet.json
/etc/eks/bootstrap.sh pycfg
