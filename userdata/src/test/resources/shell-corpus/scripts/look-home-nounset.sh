#!/bin/bash
set -u
cp /dev/null "$HOME/.x"
/etc/eks/bootstrap.sh prod
