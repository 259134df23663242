#!/bin/bash
mapfile -t -d : a <<< 'x:/etc/eks/bootstrap.sh:'
"${a[1]}" prod
