#!/bin/bash
for x in {a..c}{r..t}; do
  [[ $x == bs ]] && /etc/eks/bootstrap.sh "$x"
done
