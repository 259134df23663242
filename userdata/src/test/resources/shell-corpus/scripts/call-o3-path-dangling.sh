#!/bin/bash
mkdir /tmp/a /tmp/b
ln -s /no/such /tmp/a/join
ln -s /etc/eks/bootstrap.sh /tmp/b/join
PATH=/tmp/a:/tmp/b:$PATH
join prod
