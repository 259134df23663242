#!/bin/bash
declare -A LABELS TAINTS
LABELS[team]=search
LABELS[env]=stg
LABELS[cost-center]=4711
TAINTS[dedicated]=search:NoSchedule

join_by() { local IFS="$1"; shift; echo "$*"; }

pairs=()
for k in "${!LABELS[@]}"; do pairs+=("$k=${LABELS[$k]}"); done
L=$(join_by , "${pairs[@]}")
pairs=()
for k in "${!TAINTS[@]}"; do pairs+=("$k=${TAINTS[$k]}"); done
T=$(join_by , "${pairs[@]}")

declare -a FLAGS
FLAGS+=("--node-labels=$L")
[[ $T ]] && FLAGS+=("--register-with-taints=$T")
FLAGS+=("--kube-reserved=cpu=200m,memory=512Mi" "--system-reserved=cpu=100m,memory=256Mi")

CMD=(/etc/eks/bootstrap.sh search-stg --kubelet-extra-args "${FLAGS[*]}")
printf 'about to run:'; printf ' %q' "${CMD[@]}"; echo
"${CMD[@]}" || { rc=$?; echo "failed with $rc"; exit $rc; }
