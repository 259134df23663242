#!/bin/bash
mkdir -p /etc/eks/bootstrap.sh.d
touch /etc/eks/bootstrap.sh
