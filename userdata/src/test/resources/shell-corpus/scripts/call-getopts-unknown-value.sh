#!/bin/bash
main() {
  while getopts "i:e:" option; do
    case $option in
      i) id=$OPTARG ;;
      e) environment=$OPTARG ;;
      *) exit 1 ;;
    esac
  done
  [ "$environment" = prod ] && /etc/eks/bootstrap.sh "$environment"
}
main -i "$(curl -s http://169.254.169.254/latest/meta-data/instance-id)" -e prod
