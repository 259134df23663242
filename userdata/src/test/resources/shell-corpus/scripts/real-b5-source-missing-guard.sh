#!/bin/bash
set -e
[ -r /etc/none.conf ] && . /etc/none.conf
/etc/eks/bootstrap.sh prod
