#!/bin/bash
PS4='+ \$(/etc/eks/bootstrap.sh) '
set -x
: x
