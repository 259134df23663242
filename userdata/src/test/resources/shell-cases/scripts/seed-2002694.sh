#!/bin/bash
END2
case $? in
'')
X=1 echo ${none:-/etc/eks/bootstrap.sh} | bash; echo $?
esac