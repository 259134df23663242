#!/bin/bash
# copied from the wiki
function logit {
  MSG="$1"
  NOW=`date '+%d/%m/%Y %H:%M:%S'`
  echo "$NOW : $MSG" >> /tmp/build.log
}

function check_prereq
{
  typeset cnt=0
  for bin in curl awk sed
  do
    if [ "x`which $bin 2>/dev/null`" == "x" ]
    then
      logit "missing $bin"
      let cnt=cnt+1
    fi
  done
  return $cnt
}

logit "start"
check_prereq
if [ $? -ne 0 ] ; then
  logit "prerequisites missing"
  exit 1
fi

CLUSTER_NAME=wiki
EXTRA="--node-labels=owner=`echo Platform | tr 'A-Z' 'a-z'`"
if [ "${CLUSTER_NAME}x" != "x" -a -d /etc/eks ] ; then
  logit "bootstrap"
  /etc/eks/bootstrap.sh ${CLUSTER_NAME} --kubelet-extra-args "${EXTRA}"
  RET=$?
  logit "bootstrap rc=$RET"
fi
