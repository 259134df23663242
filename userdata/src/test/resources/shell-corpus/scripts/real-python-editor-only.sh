#!/bin/bash
python3 -c '
import json
path = "/etc/kubernetes/kubelet/config.json"
c = json.load(open(path))
c["maxPods"] = 58
json.dump(c, open(path, "w"))
'
