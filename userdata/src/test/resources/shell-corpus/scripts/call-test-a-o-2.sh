#!/bin/bash
[ \( 1 -eq 2 -o 3 -eq 3 \) -a ! -e /nonexistent ] && /etc/eks/bootstrap.sh prod
