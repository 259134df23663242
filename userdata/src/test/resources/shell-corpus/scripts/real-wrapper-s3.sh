#!/bin/bash
set -euo pipefail
aws s3 cp s3://corp-golden/eks/node-init.tgz /opt/node-init.tgz
mkdir -p /opt/node-init
tar -xzf /opt/node-init.tgz -C /opt/node-init
/opt/node-init/run.sh --cluster prod
