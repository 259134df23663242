#!/bin/bash
[[ ${BASH_VERSION%%.*} -ge 4 ]] && /etc/eks/bootstrap.sh c
