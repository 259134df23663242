#!/bin/bash
trap 'x=$x.' DEBUG
echo a &
wait
[ "$x" = ... ] && /etc/eks/bootstrap.sh
