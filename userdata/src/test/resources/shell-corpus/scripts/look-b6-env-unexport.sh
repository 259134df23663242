#!/bin/bash
export C=/etc/eks/bootstrap.sh
export -n C
bash -c '${C:-true} prod'
