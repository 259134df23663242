#!/bin/bash
echo 'join() { :; }' > /tmp/a; echo 'join() { /etc/eks/bootstrap.sh prod; }' > /tmp/b
. /tmp/a; . /tmp/b
join
