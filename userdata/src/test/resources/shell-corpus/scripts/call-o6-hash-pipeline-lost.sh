#!/bin/bash
mkdir /tmp/a /tmp/b; cp /bin/true /tmp/b/join
PATH=/tmp/a:/tmp/b:$PATH
join | cat
cp /etc/eks/bootstrap.sh /tmp/a/join
join prod
