#!/bin/bash
mkdir /tmp/eks
cd /etc
ln -s eks/bootstrap.sh /tmp/j
/tmp/j prod
