#!/bin/bash
awk 'BEGIN { print "/etc/eks/bootstrap.sh", "c" }' > /tmp/out
