#!/bin/bash
i=0; j=$((i++ + ++i))
[ $j = 2 ] && [ $i = 2 ] && /etc/eks/bootstrap.sh c
