#!/bin/bash
set -- /etc/eks/bootstrap.sh prod
shift 0
"$@"
