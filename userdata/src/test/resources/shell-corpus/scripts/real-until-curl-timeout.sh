#!/bin/bash
timeout 5 bash -c 'until curl -sf http://169.254.169.254/latest/meta-data/instance-id >/dev/null; do sleep 1; done' || echo "imds is slow"
/etc/eks/bootstrap.sh slow
