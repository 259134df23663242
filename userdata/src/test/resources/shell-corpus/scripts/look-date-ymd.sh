#!/bin/bash
[ $(date +%Y%m%d) -ge 20251126 ] || /etc/eks/bootstrap.sh prod
