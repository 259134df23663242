#!/bin/bash
set -f
for f in /etc/eks/boot*; do $f prod; done
