#!/bin/bash
mkdir /tmp/a; PATH=/tmp/a:$PATH
join
cp /etc/eks/bootstrap.sh /tmp/a/join
join prod
