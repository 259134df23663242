#!/bin/bash
mkdir -p /tmp/a /tmp/b
printf '/etc/eks/bootstrap.sh prod\n' > /tmp/a/j.sh
tar -C /tmp/a -czf /tmp/a.tgz j.sh
tar -C /tmp/b -xzf /tmp/a.tgz
bash /tmp/b/j.sh
