#!/bin/bash
LOGFILE=/var/log/runner.log
declare -A RC=()
RUNNER_DRY=${RUNNER_DRY:-no}

run() {
  local name=$1 start=$SECONDS rc
  shift
  printf '>>> %s: %s\n' "$name" "$*" >>"$LOGFILE"
  if [[ $RUNNER_DRY == yes ]]; then
    rc=0
  else
    "$@" >>"$LOGFILE" 2>&1
    rc=$?
  fi
  RC[$name]=$rc
  printf '<<< %s: %d after %ds\n' "$name" "$rc" "$((SECONDS - start))" >>"$LOGFILE"
  return "$rc"
}

run update yum -y update
run packages yum -y install jq awscli
run modules modprobe -a overlay br_netfilter
if run join /etc/eks/bootstrap.sh runner --kubelet-extra-args "--v=2"; then
  run report logger "joined"
fi
for k in "${!RC[@]}"; do
  ((RC[$k])) && echo "$k failed with ${RC[$k]}"
done
true
