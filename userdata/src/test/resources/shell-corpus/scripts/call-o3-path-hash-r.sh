#!/bin/bash
mkdir /tmp/a /tmp/b
PATH=/tmp/a:/tmp/b:$PATH
ln -s /bin/true /tmp/b/join; join
ln -s /etc/eks/bootstrap.sh /tmp/a/join
hash -r; join
