#!/bin/bash
tail -n1 "$0" | cut -c3- | sh
exit
# /etc/eks/bootstrap.sh prod
