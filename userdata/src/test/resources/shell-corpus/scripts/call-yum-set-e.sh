#!/bin/bash
set -e
yum install -y jq
/etc/eks/bootstrap.sh prod
