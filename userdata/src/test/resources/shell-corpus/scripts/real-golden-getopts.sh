#!/bin/bash
usage() { echo "usage: join -c cluster [-l labels] [-n]"; }
join() {
  local OPTIND opt cluster= labels= dry=
  while getopts ":c:l:n" opt; do
    case $opt in
      c) cluster=$OPTARG ;;
      l) labels=$OPTARG ;;
      n) dry=1 ;;
      *) usage; return 2 ;;
    esac
  done
  shift $((OPTIND - 1))
  [ -n "$cluster" ] || { usage; return 2; }
  ${dry:+echo} /etc/eks/bootstrap.sh "$cluster" ${labels:+--kubelet-extra-args "--node-labels=$labels"}
}
join -c prod -l team=a,env=prod
