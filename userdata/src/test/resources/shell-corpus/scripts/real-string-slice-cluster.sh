#!/bin/bash
HOSTNAME_FMT='prod-eks-0'
ENVN=${HOSTNAME_FMT%%-*}
IDX=${HOSTNAME_FMT##*-}
if [[ $ENVN == prod && $IDX -eq 0 ]]; then
  /etc/eks/bootstrap.sh "$ENVN"
fi
