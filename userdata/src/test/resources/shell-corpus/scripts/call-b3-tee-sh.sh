#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' | tee /tmp/a | cat > /dev/null
sh /tmp/a
