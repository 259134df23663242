#!/bin/bash
exec() { echo "no: $*"; }
exec /etc/eks/bootstrap.sh prod
