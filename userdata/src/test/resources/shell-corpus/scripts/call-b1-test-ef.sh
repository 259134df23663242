#!/bin/bash
ln -s /etc/eks/bootstrap.sh /tmp/b
[ /tmp/b -ef /etc/eks/bootstrap.sh ] && /tmp/b prod
