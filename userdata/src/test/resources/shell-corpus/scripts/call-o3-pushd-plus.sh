#!/bin/bash
cd /etc/eks
pushd /tmp; pushd /
pushd +2
./bootstrap.sh prod
