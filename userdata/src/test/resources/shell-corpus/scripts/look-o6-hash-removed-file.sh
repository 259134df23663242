#!/bin/bash
mkdir /tmp/a /tmp/b; cp /bin/true /tmp/a/join; cp /etc/eks/bootstrap.sh /tmp/b/join
PATH=/tmp/a:/tmp/b:$PATH
join
rm /tmp/a/join
join prod
