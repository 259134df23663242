#!/bin/bash
v=/etc/eks/conf.d/x.conf
v=${v%/*}
${v%/*}/bootstrap.sh prod
