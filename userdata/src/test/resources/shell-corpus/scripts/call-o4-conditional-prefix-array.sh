#!/bin/bash
pre=(${DRY_RUN:+echo})
"${pre[@]}" /etc/eks/bootstrap.sh prod
