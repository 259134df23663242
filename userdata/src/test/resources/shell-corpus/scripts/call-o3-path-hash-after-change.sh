#!/bin/bash
mkdir /tmp/a /tmp/b
ln -s /bin/true /tmp/a/join; ln -s /etc/eks/bootstrap.sh /tmp/b/join
PATH=/tmp/a:$PATH; join
PATH=/tmp/b:$PATH; join
