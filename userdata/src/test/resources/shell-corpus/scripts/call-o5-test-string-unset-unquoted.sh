#!/bin/bash
[ $NOPE = x ] 2>/dev/null || /etc/eks/bootstrap.sh prod
