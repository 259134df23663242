#!/bin/bash
echo true > /tmp/o
echo '/etc/eks/bootstrap.sh prod' &>> /tmp/o
sh /tmp/o
