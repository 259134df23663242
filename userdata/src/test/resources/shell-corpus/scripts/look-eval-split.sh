#!/bin/bash
eval /etc/eks /bootstrap.sh
eval "/etc/eks/boot" "strap.sh prod"
