#!/bin/bash
awk '/^set/ {print FILENAME": "$0}' /etc/eks/bootstrap.sh
sed -n '1,3p' /etc/eks/bootstrap.sh
head -n 2 /etc/eks/bootstrap.sh | cat -A
while read -r l; do case $l in '#'*) continue ;; esac; echo "$l"; break; done < /etc/eks/bootstrap.sh
