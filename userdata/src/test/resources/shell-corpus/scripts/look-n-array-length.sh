#!/bin/bash
a=(1 2 3)
(( ${#a[@]} > 3 )) && /etc/eks/bootstrap.sh c
exit 0
