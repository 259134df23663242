#!/bin/bash
if [ "$EUID" -ne 0 ]; then echo "must be root" >&2; exit 1; fi
/etc/eks/bootstrap.sh prod
