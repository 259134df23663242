#!/bin/bash
a=(echo /etc/eks/bootstrap.sh)
i=0
: ${a[i++]}
${a[i]} prod
