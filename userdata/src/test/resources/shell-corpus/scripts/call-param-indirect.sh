#!/bin/bash
B_PROD=/etc/eks/bootstrap.sh
env=PROD; v=B_$env
"${!v}" c1
