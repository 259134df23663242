#!/bin/bash
set -u
trap 'if false; then
{
time /etc/eks/../eks/bootstrap.sh ${b:-x}
} > /tmp/out 2>&1
fi' 0
echo x | echo prod | xargs eks/bootstrap.sh "$a"