#!/bin/bash
set -- a b /etc/eks/bootstrap.sh prod
shift 2
"$@"
