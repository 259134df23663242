#!/bin/bash
if false; then :; fi
[ $? = 0 ] && /etc/eks/bootstrap.sh prod
