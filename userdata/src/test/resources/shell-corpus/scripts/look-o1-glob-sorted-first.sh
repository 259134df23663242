#!/bin/bash
mkdir /tmp/q; cd /tmp/q
ln -s /bin/true 10-a; ln -s /etc/eks/bootstrap.sh 9-b
./*
