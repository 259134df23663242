#!/bin/bash
CLUSTER=prod
sudo bash -c "cd /etc/eks && ./bootstrap.sh '${CLUSTER}' --kubelet-extra-args '--node-labels=a=b'"
