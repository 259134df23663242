#!/bin/bash
echo > /tmp/b
diff -q /tmp/b /etc/eks/bootstrap.sh >/dev/null && /etc/eks/bootstrap.sh prod
