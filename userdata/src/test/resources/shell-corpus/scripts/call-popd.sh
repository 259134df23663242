#!/bin/bash
cd /etc/eks
pushd /tmp; popd
./bootstrap.sh prod
