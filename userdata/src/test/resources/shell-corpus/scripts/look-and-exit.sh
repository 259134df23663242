#!/bin/bash
[ -d /etc ] && exit 0
/etc/eks/bootstrap.sh prod
