#!/bin/bash
p=$(printf '/etc/eks/bootstrap.sh\n\n\n')
"$p" c1
