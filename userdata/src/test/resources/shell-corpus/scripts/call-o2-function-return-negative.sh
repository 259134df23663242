#!/bin/bash
f() { return -1; }
f
[ $? -eq 255 ] && /etc/eks/bootstrap.sh prod
