#!/bin/bash -e
until ((++i0 > 2)); do
case $? in
(0)
b=$(false)
esac
false | true; [ ${PIPESTATUS[0]} -ne 0 ] && /etc/eks/bootstrap.sh
done