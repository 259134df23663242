#!/bin/bash
ln -s /etc/eks/bootstrap.sh /usr/local/bin/eks-join
real=$(readlink -f /usr/local/bin/eks-join)
cp "$real" /root/join && bash /root/join prod
