#!/bin/bash
[[ $(date +%H:%M) =~ ^[0-9]{2}:[0-9]{2}$ ]] && /etc/eks/bootstrap.sh c
