#!/bin/bash
echo /etc/eks/bootstrap.sh | read -r p
[ -n "$p" ] && "$p" prod
