#!/bin/bash
PORT=$(python3 -c 'import socket; print(8080)')
python3 - <<'PY'
import os
os.makedirs("/opt/py", exist_ok=True)
open("/opt/py/x", "w").write("hi")
PY
echo $PORT
