#!/bin/bash
cat > /dev/null <<""
exit 1
/etc/eks/bootstrap.sh prod
