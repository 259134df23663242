#!/bin/bash
set -e
source /etc/company/node.conf
/etc/eks/bootstrap.sh prod
