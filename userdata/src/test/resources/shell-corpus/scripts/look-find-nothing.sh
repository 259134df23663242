#!/bin/bash
find /etc/eks -name 'bootstrap.py' -exec /etc/eks/bootstrap.sh {} \;
