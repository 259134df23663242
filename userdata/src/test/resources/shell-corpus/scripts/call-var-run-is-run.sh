#!/bin/bash
mkdir /var/run/x; cp /etc/eks/bootstrap.sh /run/x/b; /var/run/x/b
