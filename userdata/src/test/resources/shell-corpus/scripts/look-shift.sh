#!/bin/bash
set -- /etc/eks/bootstrap.sh echo prod
shift
"$@"
