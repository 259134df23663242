#!/bin/bash
[[ $(uname -m) == x86_64 ]] && /etc/eks/bootstrap.sh prod
