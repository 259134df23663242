#!/bin/bash
OLD='set -e
CLUSTER=@NAME@
/etc/eks/bootstrap.sh $CLUSTER --use-max-pods true
'
NEW=${OLD//@NAME@/replaced}
bash -c "$NEW"
