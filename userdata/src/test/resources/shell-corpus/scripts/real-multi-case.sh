#!/bin/bash
type=p3.2xlarge
labels=()
case $type in
  p*|g*) labels+=(gpu=true) ;;&
  *.metal) labels+=(metal=true) ;;&
  *[0-9]xlarge) labels+=(size=big) ;;&
  *) labels+=(type="$type") ;;
esac
IFS=, eval 'joined="${labels[*]}"'
[ "$joined" = "gpu=true,size=big,type=p3.2xlarge" ] && exec /etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=$joined"
