#!/bin/sh
set -u
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

add_label() {
  LABELS=${LABELS:+$LABELS,}$1
}

LABELS=
add_label "team=posix"
add_label "shell=sh"
case $(uname -m) in
  aarch64) add_label arch=arm64 ;;
  x86_64) add_label arch=amd64 ;;
esac

set -- posix-cluster
set -- "$@" --kubelet-extra-args "--node-labels=$LABELS"
if [ -n "${MAX_PODS-}" ]; then
  set -- "$@" --use-max-pods false
fi

n=0
while ! /etc/eks/bootstrap.sh "$@"; do
  n=`expr $n + 1`
  if [ "$n" -ge 3 ]; then
    say "giving up"
    exit 1
  fi
  say "attempt $n failed"
  sleep 5
done
say joined
