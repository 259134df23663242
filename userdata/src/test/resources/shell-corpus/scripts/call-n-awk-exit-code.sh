#!/bin/bash
echo 'x 5' | awk '{exit !($2 > 3)}' && /etc/eks/bootstrap.sh c
