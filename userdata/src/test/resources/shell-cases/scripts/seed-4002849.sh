#!/usr/bin/env bash
bash -uc 'source /dev/stdin <<END1
trap '\''echo x | ${map[k]} prod'\'' 0
END1
${c:-/etc/eks/bootstrap.sh} ${b:-x} > /tmp/log 2>&1'