#!/bin/bash -eu
mkdir /opt/new
mkdir /opt/new
/etc/eks/bootstrap.sh x
