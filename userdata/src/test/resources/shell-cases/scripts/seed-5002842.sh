#!/bin/bash -e
[ $# -gt 0 ] || echo $b ${b:-x} | bash
/etc/eks/bootstrap.sh ${b:-x} > /tmp/log 2>&1