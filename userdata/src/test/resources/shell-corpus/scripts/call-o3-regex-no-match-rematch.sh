#!/bin/bash
[[ ab =~ (a) ]]
[[ ab =~ (z) ]]
${BASH_REMATCH[1]:-/etc/eks/bootstrap.sh} prod
