#!/bin/bash
mkdir -p /tmp/a/b
echo '/etc/eks/bootstrap.sh prod' > /tmp/a/b/j.sh
tar -C /tmp -czf /tmp/x.tgz a
mkdir /tmp/o
tar -xzf /tmp/x.tgz -C /tmp/o --strip-components=2
bash /tmp/o/j.sh
