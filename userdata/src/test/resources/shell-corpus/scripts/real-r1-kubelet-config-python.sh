#!/bin/bash
set -e
KUBELET_CONFIG=/etc/kubernetes/kubelet/kubelet-config.json

if [ -f "$KUBELET_CONFIG" ]; then
python3 - "$KUBELET_CONFIG" <<'PY'
import json, sys
path = sys.argv[1]
with open(path) as f:
    config = json.load(f)
config.setdefault("kubeReserved", {}).update({"cpu": "200m", "memory": "512Mi"})
config["evictionHard"] = {"memory.available": "200Mi", "nodefs.available": "10%"}
with open(path, "w") as f:
    json.dump(config, f, indent=2)
PY
fi

/etc/eks/bootstrap.sh py --kubelet-extra-args '--node-labels=reserved=yes'
