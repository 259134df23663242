#!/bin/bash
join() {
  local cluster='' args=() dry=0
  while (( $# )); do
    case $1 in
      --cluster=*) cluster=${1#*=} ;;
      --dry-run) dry=1 ;;
      --) shift; args+=("$@"); break ;;
      -*) args+=("$1" "$2"); shift ;;
      *) cluster=$1 ;;
    esac
    shift
  done
  (( dry )) && { echo "dry: ${args[*]@Q}"; return 0; }
  /etc/eks/bootstrap.sh "$cluster" "${args[@]}"
}
join --cluster=shiftme --use-max-pods false -- --container-runtime containerd
