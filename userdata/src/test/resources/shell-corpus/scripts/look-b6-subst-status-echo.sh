#!/bin/bash
echo $(exit 7) >/dev/null
[ $? -eq 7 ] && /etc/eks/bootstrap.sh prod
