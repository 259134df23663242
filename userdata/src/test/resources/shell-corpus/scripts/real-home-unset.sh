#!/bin/bash
set -u
mkdir -p $HOME/.aws
/etc/eks/bootstrap.sh home
