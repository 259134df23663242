#!/bin/bash
printf 'a\n\nb\n' | nl -ba -w1 -s: | tail -1 | grep -qx '3:b' && /etc/eks/bootstrap.sh c
