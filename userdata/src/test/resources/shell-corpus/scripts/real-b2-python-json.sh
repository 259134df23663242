#!/bin/bash
J='{"a":{"b":["x","/etc/eks/bootstrap.sh"]}}'
c=$(python3 -c 'import json,sys; print(json.load(sys.stdin)["a"]["b"][1])' <<< "$J")
$c prod
