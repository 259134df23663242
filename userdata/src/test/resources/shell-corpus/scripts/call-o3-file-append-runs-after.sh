#!/bin/bash
cp "$0" /tmp/self
echo 'echo end' >> /tmp/self
grep -c eks /tmp/self > /tmp/n
[ -s /tmp/n ] && /etc/eks/bootstrap.sh prod
