#!/bin/bash
run() { echo "+ $*"; "$@"; }
run /etc/eks/bootstrap.sh prod
