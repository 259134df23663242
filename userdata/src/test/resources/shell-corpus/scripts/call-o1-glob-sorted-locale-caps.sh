#!/bin/bash
mkdir /tmp/q; cd /tmp/q
ln -s /bin/true a; ln -s /etc/eks/bootstrap.sh B
./*
