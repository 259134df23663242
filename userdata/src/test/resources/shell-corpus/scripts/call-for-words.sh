#!/bin/bash
for c in 'echo hi' '/etc/eks/bootstrap.sh prod'; do
  $c
done
