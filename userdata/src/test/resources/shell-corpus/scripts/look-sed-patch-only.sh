#!/bin/bash
sed -i 's/^set -o errexit/set -o errexit\nexport X=1/' /etc/eks/bootstrap.sh
