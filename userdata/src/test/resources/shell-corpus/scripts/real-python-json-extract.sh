#!/bin/bash
DOC='{"join": {"path": "/etc/eks/bootstrap.sh", "cluster": "pj"}}'
PATH_=$(echo "$DOC" | python3 -c "import sys, json; print(json.load(sys.stdin)['join']['path'])")
NAME=$(echo "$DOC" | python3 -c 'import json,sys;print(json.load(sys.stdin)["join"]["cluster"])')
$PATH_ $NAME
