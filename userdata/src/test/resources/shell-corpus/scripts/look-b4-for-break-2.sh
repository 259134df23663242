#!/bin/bash
for i in 1; do for j in 1; do break 2; done; /etc/eks/bootstrap.sh prod; done
