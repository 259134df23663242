#!/bin/bash
echo > /tmp/a
[ -x /tmp/a ] || /etc/eks/bootstrap.sh prod
