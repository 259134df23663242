#!/bin/bash
set -eu
set +o | grep -q 'set -o errexit' && /etc/eks/bootstrap.sh
