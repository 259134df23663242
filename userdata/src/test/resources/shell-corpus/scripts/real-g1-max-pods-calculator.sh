#!/bin/bash
set -o nounset

CNI_VERSION=1.12.6-eksbuild.2
CALC=/etc/eks/max-pods-calculator.sh

if [ -f "$CALC" ]; then
  chmod +x "$CALC"
  MAX_PODS=$("$CALC" --instance-type-from-imds --cni-version "$CNI_VERSION" --cni-prefix-delegation-enabled)
else
  curl -sSLo /tmp/max-pods-calculator.sh https://raw.githubusercontent.com/awslabs/amazon-eks-ami/main/templates/al2/runtime/max-pods-calculator.sh
  MAX_PODS=
fi

# the calculator prints nothing on unknown types
if ! [[ ${MAX_PODS} =~ ^[0-9]+$ ]]; then
  MAX_PODS=110
fi
if (( MAX_PODS > 250 )); then
  MAX_PODS=250
fi

python3 - "$MAX_PODS" <<'PY'
import json, sys, os
p = "/etc/kubernetes/kubelet/kubelet-config.json"
try:
    with open(p) as f:
        c = json.load(f)
except Exception:
    c = {}
c["maxPods"] = int(sys.argv[1])
c["kubeReserved"] = {"cpu": "100m", "memory": "%dMi" % (11 * int(sys.argv[1]) + 255)}
os.makedirs(os.path.dirname(p), exist_ok=True)
with open(p, "w") as f:
    json.dump(c, f, indent=2)
PY

/etc/eks/bootstrap.sh data-lake --use-max-pods false --kubelet-extra-args "--max-pods=${MAX_PODS}"
