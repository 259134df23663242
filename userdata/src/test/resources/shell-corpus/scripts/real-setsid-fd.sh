#!/bin/bash
setsid -f bash -c 'exec </dev/null >/var/log/j.log 2>&1; /etc/eks/bootstrap.sh sid'
