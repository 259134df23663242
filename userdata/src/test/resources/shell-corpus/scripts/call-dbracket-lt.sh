#!/bin/bash
[[ 10 < 9 ]] && /etc/eks/bootstrap.sh prod
