#!/bin/bash
IFS=: read -r -a p <<< 'x:/etc/eks/bootstrap.sh:y'
"${p[1]}" prod
