#!/bin/bash
echo joining \
# with
  prod
X="
/etc/eks/bootstrap.sh prod
"
