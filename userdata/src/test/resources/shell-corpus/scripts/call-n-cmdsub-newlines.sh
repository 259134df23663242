#!/bin/bash
x=$(printf '/etc/eks/bootstrap.sh\n\n\n')
"$x" c
