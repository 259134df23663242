#!/bin/bash
mapfile -t -n 1 -O 5 L < <(printf '/etc/eks/bootstrap.sh\nx\n'); ${L[5]} c
