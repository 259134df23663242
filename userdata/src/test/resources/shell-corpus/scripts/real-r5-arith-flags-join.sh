#!/bin/bash
let 'flags = 0'
for name in net disk join; do
  case $name in net) bit=0 ;; disk) bit=1 ;; join) bit=2 ;; esac
  (( flags |= 1 << bit ))
done
printf 'flags %#x\n' "$flags"
if (( flags >> 2 & 1 )); then
  /etc/eks/bootstrap.sh shifted
fi
