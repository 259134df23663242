#!/bin/bash
[ -e /var/lib/never/here ] || exit 0
/etc/eks/bootstrap.sh c
