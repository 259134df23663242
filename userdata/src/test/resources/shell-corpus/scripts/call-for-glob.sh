#!/bin/bash
for f in /etc/eks/boot*.sh; do
  bash "$f" prod
done
