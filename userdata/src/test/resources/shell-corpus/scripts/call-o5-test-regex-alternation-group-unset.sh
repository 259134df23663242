#!/bin/bash
[[ b =~ (a)|(b) ]] && [ -z "${BASH_REMATCH[1]}" ] && /etc/eks/bootstrap.sh prod
