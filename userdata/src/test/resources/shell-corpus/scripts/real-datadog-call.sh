#!/bin/bash
set -x
DD_API_KEY=0123 bash -c "$(curl -L https://s3.amazonaws.com/dd-agent/scripts/install_script_agent7.sh)" || true
/etc/eks/bootstrap.sh prod
