#!/bin/bash
nsenter --target 1 --mount --uts --ipc -- /bin/bash -c "/etc/eks/bootstrap.sh ns"
