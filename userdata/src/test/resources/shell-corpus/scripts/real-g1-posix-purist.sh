#!/bin/sh
# POSIX only. No bashisms, please.
set -eu
umask 022

prog=${0##*/}
cluster=edge-eu
dns=172.20.0.10

say() { printf '%s: %s\n' "$prog" "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

# number of pods from the instance size: crude, but it is ours
max_pods_for() {
    case $1 in
        *.nano | *.micro) echo 4 ;;
        *.small) echo 11 ;;
        *.medium) echo 17 ;;
        *.large) echo 29 ;;
        *.xlarge | *.2xlarge) echo 58 ;;
        *) echo 110 ;;
    esac
}

token=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60') || token=
type=$(curl -s -H "X-aws-ec2-metadata-token: $token" http://169.254.169.254/latest/meta-data/instance-type) || type=m5.large
pods=$(max_pods_for "$type")

say "type=$type pods=$pods"

set -- "$cluster"
set -- "$@" --use-max-pods false
set -- "$@" --dns-cluster-ip "$dns"
set -- "$@" --kubelet-extra-args "--max-pods=$pods"

if have nodeadm; then
    say 'nodeadm does it'
    exit 0
fi

if [ -x /etc/eks/bootstrap.sh ]; then
    exec /etc/eks/bootstrap.sh "$@"
fi
say 'nothing to join with' >&2
exit 1
