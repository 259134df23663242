#!/bin/bash
trap 'echo "line $LINENO failed"' ERR
false
/etc/eks/bootstrap.sh prod
