#!/bin/bash
trap 'x=$x.' DEBUG
echo a | for i in 1; do : ; done
[ "$x" = .. ] && /etc/eks/bootstrap.sh
