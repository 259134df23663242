#!/bin/bash
cat > /dev/null <<E
one \\
E
/etc/eks/bootstrap.sh prod
