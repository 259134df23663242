#!/bin/bash
printf 'a\n\nb\n' | nl -w2 -s'> ' | sed -n 2p | grep -qx '    ' && /etc/eks/bootstrap.sh c
