#!/bin/bash
set -e
cat > /dev/null <<E
$(false)
E
/etc/eks/bootstrap.sh prod
