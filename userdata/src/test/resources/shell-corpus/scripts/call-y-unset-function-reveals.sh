#!/bin/bash
bash() { echo "no bash for you"; }
unset -f bash
bash /etc/eks/bootstrap.sh prod
