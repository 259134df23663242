#!/bin/bash
mkdir -p /tmp/a/join /tmp/b
ln -s /etc/eks/bootstrap.sh /tmp/b/join
PATH=/tmp/a:/tmp/b:$PATH
join prod
