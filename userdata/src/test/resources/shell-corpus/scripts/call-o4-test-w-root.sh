#!/bin/bash
echo > /tmp/a; chmod 444 /tmp/a
[ -w /tmp/a ] && /etc/eks/bootstrap.sh prod
