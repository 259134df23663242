#!/bin/bash
x=$(date +%Y-%m-%d); y=${x%%-*}; [ $y -gt 2020 ] && /etc/eks/bootstrap.sh c
