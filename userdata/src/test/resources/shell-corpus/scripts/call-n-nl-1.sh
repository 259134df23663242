#!/bin/bash
printf 'a\n\nb\n' | nl | tail -1 | grep -q '^     2.b$' && /etc/eks/bootstrap.sh c
