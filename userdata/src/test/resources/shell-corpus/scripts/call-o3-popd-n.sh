#!/bin/bash
cd /etc/eks
pushd / > /dev/null
pushd /tmp > /dev/null
popd -n
popd
./bootstrap.sh prod
