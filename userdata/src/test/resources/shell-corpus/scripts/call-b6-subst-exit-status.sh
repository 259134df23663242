#!/bin/bash
x=$(exit 7)
[ $? -eq 7 ] && /etc/eks/bootstrap.sh prod
