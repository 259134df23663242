#!/bin/bash
join() {
  local OPTIND opt cluster= dry=
  while getopts "c:n" opt; do
    case $opt in
      c) cluster=$OPTARG ;;
      n) dry=1 ;;
    esac
  done
  ${dry:+echo} /etc/eks/bootstrap.sh "$cluster"
}
join -n -c prod
