#!/bin/bash
[[ 0x1F -eq 31 ]] && /etc/eks/bootstrap.sh prod
