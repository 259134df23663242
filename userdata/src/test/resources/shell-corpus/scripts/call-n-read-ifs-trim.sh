#!/bin/bash
IFS= read -r x <<< '  a'; read -r y <<< '  a'
[ "$x" != "$y" ] && /etc/eks/bootstrap.sh c
