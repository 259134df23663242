#!/bin/bash
python3 - <<'P'
with open("/tmp/note.txt", "w") as f:
    f.write("/etc/eks/bootstrap.sh prod\n")
P
