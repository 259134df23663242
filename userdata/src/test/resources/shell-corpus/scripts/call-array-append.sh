#!/bin/bash
cmd=()
cmd+=(/etc/eks/bootstrap.sh)
cmd+=(prod)
"${cmd[@]}"
