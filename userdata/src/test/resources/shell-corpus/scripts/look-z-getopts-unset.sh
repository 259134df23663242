#!/bin/bash
while getopts 'j' o; do
  [ "$o" = j ] && /etc/eks/bootstrap.sh prod
done
