#!/bin/bash
mapfile -t cmd < <(echo '["/etc/eks/bootstrap.sh","c"]' | jq -r '.[]')
"${cmd[@]}"
