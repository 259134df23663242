#!/bin/bash
a=(x)
a[0]=/etc/eks/bootstrap.sh true
${a[0]} prod
