#!/bin/bash
cd /etc/eks
pushd /tmp; pushd
./bootstrap.sh c
