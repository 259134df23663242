#!/bin/bash
set -u
usage() { echo "usage: $0 -c cluster [-n] [-l labels]"; exit 64; }
join() {
  local OPTIND=1 opt cluster= dry=0 labels=
  while getopts ':c:nl:h' opt; do
    case $opt in
      c) cluster=$OPTARG ;;
      n) dry=1 ;;
      l) labels=$OPTARG ;;
      h) usage ;;
      :) echo "missing argument for -$OPTARG"; return 64 ;;
      \?) echo "unknown -$OPTARG"; return 64 ;;
    esac
  done
  shift $((OPTIND - 1))
  if (( dry )); then
    echo "would run /etc/eks/bootstrap.sh $cluster"
    return 0
  fi
  /etc/eks/bootstrap.sh "$cluster" ${labels:+--kubelet-extra-args "--node-labels=$labels"} "$@"
}
join -n -c prod
join -c prod -l a=b -- --dns-cluster-ip 10.0.0.10
