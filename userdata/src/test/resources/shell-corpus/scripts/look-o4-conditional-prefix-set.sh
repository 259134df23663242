#!/bin/bash
DRY_RUN=1
pre=(${DRY_RUN:+echo})
"${pre[@]}" /etc/eks/bootstrap.sh prod
