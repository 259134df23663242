#!/bin/bash
n=$(yes x | head -n 5 | wc -l)
[ "$n" -eq 5 ] && /etc/eks/bootstrap.sh prod
