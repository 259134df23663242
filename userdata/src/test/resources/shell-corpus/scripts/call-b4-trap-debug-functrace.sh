#!/bin/bash
set -T
f() { echo in-f; }
trap '[ "$BASH_COMMAND" = "echo in-f" ] && /etc/eks/bootstrap.sh prod' DEBUG
f
