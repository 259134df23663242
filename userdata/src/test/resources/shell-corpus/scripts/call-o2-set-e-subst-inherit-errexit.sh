#!/bin/bash
set -e
shopt -s inherit_errexit
x=$(false; echo /etc/eks/bootstrap.sh) || true
${x:-true} prod
