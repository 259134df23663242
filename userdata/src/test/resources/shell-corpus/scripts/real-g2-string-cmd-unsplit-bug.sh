#!/bin/bash
# copy-paste novice: puts the whole command into quotes
CLUSTER="oops"
CMD="/etc/eks/bootstrap.sh $CLUSTER --container-runtime containerd"
echo "Executing: $CMD"
"$CMD"
RC=$?
if [ "$RC" != "0" ]
then
  echo "command failed with $RC, continuing anyway"
fi
yum -y install telnet
systemctl restart rsyslog
