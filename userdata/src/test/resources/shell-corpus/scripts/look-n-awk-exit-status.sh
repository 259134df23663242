#!/bin/bash
awk 'BEGIN{exit 1}' && /etc/eks/bootstrap.sh c
exit 0
