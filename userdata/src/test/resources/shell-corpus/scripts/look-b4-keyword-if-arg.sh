#!/bin/bash
echo if then else fi done /etc/eks/bootstrap.sh
for do in a; do echo $do; done
