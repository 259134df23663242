#!/bin/bash
a=(/etc/eks/bootstrap.sh x)
mapfile -t -O 1 a <<< prod
"${a[@]}"
