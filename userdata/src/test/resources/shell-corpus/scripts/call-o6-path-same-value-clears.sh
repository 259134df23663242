#!/bin/bash
mkdir /tmp/a /tmp/b; cp /bin/true /tmp/b/join
PATH=/tmp/a:/tmp/b:$PATH
join
cp /etc/eks/bootstrap.sh /tmp/a/join
PATH=$PATH
join prod
