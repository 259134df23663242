#!/bin/bash
mkdir /opt/d
echo /etc/eks/bootstrap.sh > /opt/d/join
run-parts /opt/d
